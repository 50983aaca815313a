/** Which texts of a draft are shown: what the address chooses. */
import { useMemo } from 'preact/hooks'
import { otherSections } from '../../../schemas/sections.ts'
import type { DraftText } from './api.ts'
import { words } from './words.ts'

const states = ['missing', 'outdated', 'machine', 'translated', 'reviewed', 'final'] as const

export const partOf = ({ id, principle }: DraftText): string =>
  principle ?? (/^(handbook|interface|workshop)\.|\.prompts\./.test(id) ? 'handbook' : 'resources')

export const isToDo = (text: DraftText): boolean =>
  text.outdated || text.returned || text.state === 'missing' || text.unfinished !== null

const fits = (text: DraftText, show: string): boolean =>
  show === 'all' ||
  (show === 'todo' && isToDo(text)) ||
  (show === 'proposed' && (text.proposed || text.unfinished !== null)) ||
  (show === 'outdated' && text.outdated) ||
  (show === text.state && !text.outdated)

export interface TextFilter {
  search: string
  /** A state, `all`, `todo` or `proposed`. */
  show: string
  /** A principle, one of the other parts, or `all`. */
  part: string
  /** Whether only sections that the person is assigned are shown. */
  mine: boolean
}

export const filterIn = (chosen: URLSearchParams): TextFilter => ({
  search: chosen.get('q') ?? '',
  show: chosen.get('state') ?? 'all',
  part: chosen.get('principle') ?? chosen.get('part') ?? 'all',
  mine: chosen.has('mine'),
})

/** What the address says of a filter; the usual choices are not in it. */
export const chosenBy = ({ search, show = 'all', part = 'all', mine }: Partial<TextFilter>) => ({
  state: show === 'all' ? undefined : show,
  ...(part !== 'all' && { [(otherSections as readonly string[]).includes(part) ? 'part' : 'principle']: part }),
  q: search,
  mine: mine ? '1' : undefined,
})

const folded = (text: string) => text.toLocaleLowerCase('sv')

const foldedTexts = new WeakMap<DraftText, string>()

/** What a text is searched by. Saving one text leaves the thousands of others as they are. */
function searchable(text: DraftText): string {
  const known = foldedTexts.get(text)
  if (known !== undefined) return known
  const made = folded(`${text.id}\n${text.source}\n${text.target ?? ''}\n${text.context}`)
  foldedTexts.set(text, made)
  return made
}

/** @param own The sections that the person is assigned. @param open The text being written, which stays in sight. */
export function useShown(
  texts: readonly DraftText[],
  { search, show, part, mine }: TextFilter,
  own: ReadonlySet<string>,
  open: string | undefined,
): DraftText[] {
  return useMemo(() => {
    const wanted = folded(search.trim())
    return texts.filter(
      (text) =>
        text.id === open ||
        (fits(text, show) &&
          (part === 'all' || partOf(text) === part) &&
          (!mine || own.has(partOf(text))) &&
          (wanted === '' || searchable(text).includes(wanted))),
    )
  }, [texts, search, show, part, mine, own, open])
}

export const stateOptions = () => {
  const { edit: w, states: names } = words()
  return [
    ['all', w.all],
    ['todo', w.todo],
    ['proposed', w.proposed],
    ...states.map((state) => [state, names[state]] as const),
  ] as const
}

/** The parts of a handbook with their names, in the order of the texts, which is the reading order. */
export function partsOf(texts: readonly DraftText[]): (readonly [part: string, name: string])[] {
  const { edit: w, home } = words()
  const parts = [...new Set(texts.map(partOf))]
  const principles = parts.filter((one) => !(otherSections as readonly string[]).includes(one))
  return parts.map((one) => [
    one,
    one === 'handbook' ? w.handbook : one === 'resources' ? w.resources : home.principle(principles.indexOf(one) + 1),
  ])
}
