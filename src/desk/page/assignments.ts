import { useMemo } from 'preact/hooks'
import { type Assignment, all, type Session } from './api.ts'
import { type Loaded, useLoaded } from './hooks.ts'

/** Who works on which section of a language. */
export const useAssignments = (locale: string): Loaded<Assignment[]> =>
  useLoaded(() => all<Assignment>(`/assignments?locale=${locale}`), locale)

/** The sections that the person at the desk is assigned. */
export const useOwnSections = (assignments: readonly Assignment[] | undefined, { actor }: Session) =>
  useMemo(
    () => new Set((assignments ?? []).filter(({ assignee }) => assignee === actor).map(({ section }) => section)),
    [assignments, actor],
  )
