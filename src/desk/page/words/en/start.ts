import type { Words } from '../sv.ts'

export const start: Words['start'] = {
  title: 'Add a language',
  tag: 'The language’s tag',
  tagHint: 'By BCP 47, such as da, nb or pt-br. Pick from the list or type.',
  endonym: 'What the language calls itself',
  endonymHint: 'Such as dansk or norsk bokmål.',
  dir: 'Direction of writing',
  ltr: 'From left to right',
  rtl: 'From right to left',
  fallback: 'Fallback languages',
  fallbackHint: (tags) => `Where missing texts come from, nearest first. sv is last. Published languages: ${tags}.`,
  button: 'Add',
}
