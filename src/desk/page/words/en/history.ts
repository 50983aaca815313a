import { pluralOf } from '../plural.ts'
import type { Words } from '../sv.ts'

const count = pluralOf('en')

export const history: Words['history'] = {
  title: 'History',
  text: 'Every publication is a release that never changes.',
  current: 'what readers see now',
  withdrawn: (reason, instead) => `Withdrawn: ${reason}. Use ${instead}.`,
  changes: 'What changed?',
  first: 'The first release.',
  languages: (n) => count(n, { one: '{n} language', other: '{n} languages' }),
  rollback: 'Make current',
  rollbackTo: (release) => `Make ${release} current`,
  withdraw: 'Withdraw',
  withdrawOf: (release) => `Withdraw ${release}`,
  withdrawText: 'The release can no longer be read. This cannot be undone.',
  replacement: 'Release to use instead',
  done: (release) => `${release} is now the current release.`,
  isWithdrawn: (release) => `${release} is withdrawn.`,
}
