import type { Words } from '../sv.ts'

export const wordings: Words['wordings'] = {
  title: 'Earlier wordings',
  none: 'The text has not been published.',
  take: 'Use this wording',
  written: (names) => `Written by ${names}.`,
  approved: (name) => `Approved by ${name}.`,
  published: (name) => `Published by ${name}.`,
  reason: (reason) => `Reason: ${reason}`,
  sourceChanged: 'The source changed at the same time:',
}
