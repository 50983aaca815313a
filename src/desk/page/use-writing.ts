/** One text as a person writes it: what is in the field, and every way in which it becomes another. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { linkedResources, toPlainText } from '../../handbook/rich-text.ts'
import { linksOf, toExchange } from '../../translation/exchange-text.ts'
import type { DraftText } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { breaksMarks, marksIn, outsideMarks, placeLink, placeWords, withLinks } from './marks.ts'
import type { Writing } from './typed-texts.ts'
import { words } from './words.ts'

/** How suggestions and terms beside the field change its text. */
export interface Inserting {
  /** Inserts words at the caret. */
  words: (inserted: string) => void
  /** Replaces the whole text. */
  whole: (text: string, state?: 'machine') => void
}

interface WritingOf {
  text: DraftText
  desk: DraftDesk
  writing: Writing | undefined
  inserting: RefObject<Inserting | undefined>
}

export function useWriting({ text, desk, writing, inserting }: WritingOf) {
  const links = linksOf(text.source)
  const unsent = desk.typed.unsent(text.id)
  const shownOf = (raw: string | null) => (raw === null ? '' : toExchange(raw, linksOf(text.source, raw)))
  const published = shownOf(text.target)
  const stored = text.unfinished ?? published
  const [typed, setTyped] = useState(() => (!unsent ? stored : unsent.unfinished ? unsent.text : shownOf(unsent.text)))
  const [state, setState] = useState<string>(
    () => unsent?.state ?? (text.state === 'missing' || text.state === 'machine' ? 'translated' : text.state),
  )
  // A machine's text counts as one until a person works on it.
  const isUntouched = useRef(unsent?.state === 'machine')
  const [minor, setMinor] = useState(unsent?.minor ?? false)
  const [warned, setWarned] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  // What somebody else wrote is shown, where nothing is being written here.
  const isConflict = writing?.status === 'conflict'
  useEffect(() => {
    // A space at the end may be the one before the next word.
    if (!desk.typed.unsent(text.id)) setTyped((now) => (now.trim() === stored ? now : stored))
  }, [stored, isConflict])
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  const send = (value: string, other: { state?: string; minor?: boolean } = {}) => {
    setTyped(value)
    const whole = withLinks(value, links)
    const unfinished = whole === undefined && value.trim() !== ''
    const ready = unfinished || (value.trim() !== '' && (whole as string).length <= text.maxLength)
    // As the service keeps it: composed letters.
    desk.write(text.id, { text: (whole ?? value).normalize('NFC'), state, minor, unfinished, ...other }, { ready })
  }
  const choose = (chosen: string, isMachines = false) => {
    isUntouched.current = isMachines
    setState(chosen)
  }
  /** Writes what a person changed. */
  const change = (value: string) => {
    setWarned('')
    if (!isUntouched.current) return send(value)
    choose('translated')
    send(value, { state: 'translated' })
  }
  const selection = (): [number, number] => {
    const { selectionStart, selectionEnd } = field.current as HTMLTextAreaElement
    return outsideMarks(typed, selectionStart, selectionEnd)
  }
  const placed = (value: string, caret?: number) => {
    change(value)
    const input = field.current as HTMLTextAreaElement
    input.focus()
    // The caret moves when the field has the words.
    if (caret !== undefined) requestAnimationFrame(() => input.setSelectionRange(caret, caret))
  }
  inserting.current = {
    words: (inserted) => placed(...placeWords(typed, selection(), inserted)),
    whole: (given, as) => {
      // A text with other links gives its words; the links of this source are put in by hand.
      const isLinkedAlike = linkedResources(given).sort().join() === [...links].sort().join()
      const value = toExchange(isLinkedAlike ? given : toPlainText(given), links)
      if (as === undefined) return placed(value)
      choose(as, true)
      send(value, { state: as })
      field.current?.focus()
    },
  }
  return {
    field,
    links,
    typed,
    whole: withLinks(typed, links),
    isEmptied: typed.trim() === '' && published !== '',
    state,
    minor,
    warned,
    onInput: (input: HTMLTextAreaElement) => {
      const value = input.value.replaceAll(/\s*\n\s*/g, ' ')
      if (marksIn(typed).length === 0 || !breaksMarks(typed, value)) return change(value)
      input.value = typed
      setWarned(words().edit.protected)
    },
    insertLink: (number: number, linkWords: string) => placed(placeLink(typed, number, selection(), linkWords)),
    /** @param corrected With links, where the text in the field has whole ones. */
    correct: (corrected: string) =>
      placed(withLinks(typed, links) === undefined ? corrected : toExchange(corrected, links)),
    copySource: () => change(toExchange(text.source, links)),
    chooseState: (chosen: string) => {
      choose(chosen)
      if (typed.trim() !== '') send(typed, { state: chosen })
    },
    chooseMinor: (chosen: boolean) => {
      setMinor(chosen)
      send(typed, { minor: chosen })
    },
  }
}
