import { useMemo, useRef } from 'preact/hooks'
import type { DraftText } from './api.ts'

/** Returned texts before the others. One that was changed stays where it is, so that nothing moves while somebody writes. */
export function useReturnedFirst(texts: readonly DraftText[]): readonly DraftText[] {
  const first = useRef(new Set<string>())
  return useMemo(() => {
    for (const { id, returned } of texts) if (returned) first.current.add(id)
    const isFirst = ({ id }: DraftText) => first.current.has(id)
    return [...texts.filter(isFirst), ...texts.filter((text) => !isFirst(text))]
  }, [texts])
}
