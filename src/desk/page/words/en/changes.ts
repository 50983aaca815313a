import type { Words } from '../sv.ts'

/** What a list of changes says. */
export const changes: Words['changes'] = {
  minor: 'Minor: the translations still hold.',
  followsSource: 'The text is the same and now follows the latest source.',
}
