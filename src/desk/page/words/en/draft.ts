import type { Words } from '../sv.ts'

export const draft: Words['draft'] = {
  title: (language) => `Draft: ${language}`,
  status: { open: 'Open', published: 'Published', discarded: 'Discarded' },
  base: (release) => `Based on ${release}.`,
  published: (release) => `Published in ${release}.`,
  steps: 'Steps',
  edit: '1. Texts',
  files: '2. Files',
  preview: '3. Preview',
  publish: '4. Approve and publish',
  settings: 'Settings',
  work: 'Work',
  moved: (by) => `${by} has changed the draft. You now see the latest.`,
  noWriting: 'You can read the draft but not write in it.',
}
