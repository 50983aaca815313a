/** The glossary of a language: as it is published, and in a draft, where it can be changed. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import type { Address } from './address.ts'
import { all, type Locale, type Term } from './api.ts'
import type { StepProps } from './draft-desk.ts'
import { ActionButton } from './form.tsx'
import { useLoaded, useMessage } from './hooks.ts'
import { Title, Waiting } from './parts.tsx'
import { TermFiles } from './term-files.tsx'
import { AddTerm, type Change, EditedTerm } from './term-form.tsx'
import { TermList, type UsageOf, usesOf } from './term-list.tsx'
import { isolated, words } from './words.ts'
import { nameOf, reversed, type TermChange, termsOf, writeTerm } from './write-terms.ts'

/** What is published, to read. */
export function PublishedGlossary({ locale, address }: { locale: string; address: Address }) {
  const w = words().glossary
  const loaded = useLoaded(async () => {
    const [terms, locales] = await Promise.all([all<Term>(`/terms?locale=${locale}`), all<Locale>('/locales')])
    return { terms, language: locales.find(({ tag }) => tag === locale) }
  }, locale)
  const { terms, language } = loaded.value ?? {}
  return (
    <>
      <Title>{w.title(isolated(language?.endonym ?? locale))}</Title>
      <p>{w.published}</p>
      <Waiting loaded={loaded} />
      {terms && (
        <>
          <h2>{w.terms}</h2>
          <TermList terms={terms} locale={locale} dir={language?.dir ?? 'ltr'} address={address} />
          <TermFiles locale={locale} />
        </>
      )}
    </>
  )
}

/** The glossary as the draft has it. */
export function DraftGlossary({ desk, session, address }: StepProps & { address: Address }) {
  const w = words().glossary
  const { draft } = desk
  const { locale, settings } = draft
  const loaded = useLoaded(() => termsOf(draft), draft.revision)
  const [done, setDone] = useState<readonly TermChange[]>([])
  const [message, say] = useMessage()
  const heading = useRef<HTMLHeadingElement>(null)
  const isWritable = draft.status === 'open' && may(session, 'write', locale)
  const terms = loaded.value
  const usage = useMemo((): UsageOf => (shown) => usesOf(desk.texts, shown), [desk.texts])
  const write = async (change: TermChange): Promise<boolean> => {
    say()
    const isWritten = await writeTerm(desk, change)
    say(() => {
      const { moved, written, removed } = words().glossary
      return (!isWritten ? moved : change.after ? written : removed)(nameOf(change))
    })
    return isWritten
  }
  const change: Change = async (one) => {
    const isWritten = await write(one)
    if (isWritten) setDone([...done, one])
    // What was pressed is gone with its term.
    if (!one.after) heading.current?.focus()
    return isWritten
  }
  const undo = async () => {
    const last = done.at(-1) as TermChange
    const isUndone = await write(reversed(last))
    setDone(done.slice(0, -1))
    if (isUndone) say(() => words().glossary.undone(nameOf(last)))
    if (done.length === 1) heading.current?.focus()
  }
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {w.step}
      </h2>
      <p>{w.text}</p>
      <Waiting loaded={loaded} />
      <p role="status">{message}</p>
      {done.length > 0 && <ActionButton act={undo}>{w.undo}</ActionButton>}
      {terms && isWritable && <AddTerm terms={terms} locale={locale} dir={settings.dir} onChange={change} />}
      {terms && (
        <TermList
          terms={terms}
          locale={locale}
          dir={settings.dir}
          address={address}
          draft={draft.id}
          usage={usage}
          actions={
            isWritable
              ? (term) => (
                  <EditedTerm
                    key={term.source}
                    term={term}
                    terms={terms}
                    locale={locale}
                    dir={settings.dir}
                    onChange={change}
                  />
                )
              : undefined
          }
        />
      )}
      <TermFiles locale={locale} draft={draft.id} />
    </section>
  )
}
