/** Which texts of a draft are shown: what the address chooses. */
import { useMemo } from 'preact/hooks'
import type { DraftText } from './api.ts'
import { words } from './words.ts'

const states = ['missing', 'outdated', 'machine', 'translated', 'reviewed', 'final'] as const

/** Parts that are no principle. */
const otherParts = ['handbook', 'resources'] as const

const partOf = ({ id, principle }: DraftText): string =>
  principle ?? (/^(handbook|interface|workshop)\.|\.prompts\./.test(id) ? 'handbook' : 'resources')

const isToDo = (text: DraftText): boolean => text.outdated || text.state === 'missing' || text.unfinished !== null

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
}

export const filterIn = (chosen: URLSearchParams): TextFilter => ({
  search: chosen.get('q') ?? '',
  show: chosen.get('state') ?? 'all',
  part: chosen.get('principle') ?? chosen.get('part') ?? 'all',
})

/** What the address says of a filter; the usual choices are not in it. */
export const chosenBy = ({ search, show, part }: Partial<TextFilter>) => ({
  state: show === 'all' ? undefined : show,
  ...(part !== 'all' && { [(otherParts as readonly unknown[]).includes(part) ? 'part' : 'principle']: part }),
  q: search,
})

const folded = (text: string) => text.toLocaleLowerCase('sv')

/** @param open The text being written, which stays in sight. */
export function useShown(
  texts: readonly DraftText[],
  { search, show, part }: TextFilter,
  open: string | undefined,
): DraftText[] {
  const index = useMemo(
    () => texts.map((text) => folded(`${text.id}\n${text.source}\n${text.target ?? ''}\n${text.context}`)),
    [texts],
  )
  return useMemo(() => {
    const wanted = folded(search.trim())
    return texts.filter(
      (text, at) =>
        text.id === open ||
        (fits(text, show) && (part === 'all' || partOf(text) === part) && index[at]?.includes(wanted)),
    )
  }, [texts, index, search, show, part, open])
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
  const principles = parts.filter((one) => !(otherParts as readonly string[]).includes(one))
  return parts.map((one) => [
    one,
    one === 'handbook' ? w.handbook : one === 'resources' ? w.resources : home.principle(principles.indexOf(one) + 1),
  ])
}
