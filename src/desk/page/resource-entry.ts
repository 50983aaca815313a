import type { Static } from 'typebox'
import type { Feedback } from '../../../schemas/feedback.ts'

type Example = Pick<Static<typeof Feedback>, 'id' | 'item' | 'place' | 'text' | 'url'>

/** JSON is YAML, so that nothing that a reader wrote can be read as anything but a text. */
const scalar = (text: string | null): string => (text === null ? 'null' : JSON.stringify(text))

/** An id of small letters, digits and hyphens, as resources have. The id of the feedback makes it the only one. */
const idOf = ({ id, place, item }: Example): string => {
  const words = (place ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
  return `${words}-${item}-${id.slice(0, 6)}`.replace(/^-+/, '').replace(/-{2,}/g, '-')
}

/** What a reader's example becomes in `content/edition/resources.yaml` and in `content/locales/<locale>/resources.yaml`. */
export function resourceEntry(feedback: Example): { id: string; facts: string; texts: string } {
  const { place, url, text } = feedback
  const id = idOf(feedback)
  const facts = [
    `- id: ${id}`,
    '  kind: case-study',
    `  publisher: ${scalar(place)}`,
    '  country: null',
    '  languages: []',
    `  url: ${scalar(url)}`,
    `  urlEvidence: ${url === null ? 'unknown' : 'named-elsewhere'}`,
    '  licence: null',
    '',
  ]
  const name = text.split('\n', 1)[0] as string
  return { id, facts: facts.join('\n'), texts: `${id}:\n  name: ${scalar(name.slice(0, 200).toWellFormed())}\n` }
}
