import { useEffect, useRef } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { type Address, addressNow, go, linkTo } from './address.ts'
import { all, type Term } from './api.ts'
import type { StepProps } from './draft-desk.ts'
import { Filters } from './filters.tsx'
import { useLoaded } from './hooks.ts'
import { filterIn, partsOf, stateOptions, useShown } from './text-filter.ts'
import { TextRow } from './text-row.tsx'
import { currentLanguage, words } from './words.ts'

export function Texts({ desk, session, address }: StepProps & { address: Address }) {
  const w = words().edit
  const { texts, draft } = desk
  const open = address.path.split('/')[3]
  const parts = partsOf(texts)
  const asked = filterIn(address.chosen)
  const known = (options: readonly (readonly [string, string])[], value: string) =>
    options.some(([one]) => one === value) ? value : 'all'
  const filter = { ...asked, show: known(stateOptions(), asked.show), part: known(parts, asked.part) }
  const shown = useShown(texts, filter, open)
  const terms = useLoaded(() => all<Term>(`/terms?locale=${draft.locale}`), draft.locale)
  const isWritable = draft.status === 'open' && may(session, 'write', draft.locale)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('.open')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  // Rows are seldom drawn again, so what is chosen is read when somebody opens one.
  const addressOf = (id?: string) => linkTo(`drafts/${draft.id}/texts${id ? `/${id}` : ''}`, addressNow().chosen)
  const step = (by: number) => {
    const next = shown[shown.findIndex(({ id }) => id === open) + by]
    if (next) go(addressOf(next.id), { instead: true })
  }
  return (
    <>
      {!isWritable && draft.status === 'open' && <p>{words().draft.noWriting}</p>}
      <Filters address={address} filter={filter} parts={parts} />
      <p role="status">{shown.length > 0 ? w.count(shown.length, texts.length) : w.none}</p>
      <ul class="texts" ref={list}>
        {shown.map((text) => (
          <TextRow
            key={text.id}
            text={text}
            writing={desk.typed.writing.get(text.id)}
            isOpen={text.id === open}
            isWritable={isWritable}
            desk={desk}
            terms={terms.value ?? []}
            language={currentLanguage()}
            onToggle={(id) => go(addressOf(id))}
            onStep={step}
          />
        ))}
      </ul>
    </>
  )
}
