import { useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { request } from './api.ts'
import { BringIn } from './bring-in.tsx'
import type { StepProps } from './draft-desk.ts'
import { useAction } from './hooks.ts'
import { ProblemBox } from './parts.tsx'
import { save } from './save.ts'
import { words } from './words.ts'

export function Files({ desk, session }: StepProps) {
  const w = words().files
  const { draft } = desk
  if (draft.locale === 'sv') return <p>{w.sourceHasNone}</p>
  return (
    <>
      <TakeOut path={desk.path} locale={draft.locale} />
      {draft.status === 'open' && may(session, 'write', draft.locale) && <BringIn desk={desk} />}
    </>
  )
}

function TakeOut({ path, locale }: { path: string; locale: string }) {
  const [format, setFormat] = useState('xlsx')
  const [only, setOnly] = useState('all')
  const [ready, setReady] = useState('')
  const { busy, problem, run } = useAction()
  const w = words().files
  const download = async () => {
    setReady('')
    const answer = await request('GET', `${path}/exports?format=${format}&only=${only}`)
    const name = `handbook-${locale}.${format === 'xlsx' ? 'xlsx' : 'xlf'}`
    save(await answer.blob(), name)
    setReady(name)
  }
  const choice = (name: string, value: string, label: string, chosen: string, choose: (value: string) => void) => (
    <label class="check">
      <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
      {label}
    </label>
  )
  return (
    <section>
      <h2>{w.out}</h2>
      <p>{w.outText}</p>
      <div class="beside">
        <fieldset>
          <legend>{w.format}</legend>
          {choice('format', 'xlsx', w.xlsx, format, setFormat)}
          {choice('format', 'xliff', w.xliff, format, setFormat)}
          {choice('format', 'xliff2', w.xliff2, format, setFormat)}
        </fieldset>
        <fieldset>
          <legend>{w.which}</legend>
          {choice('only', 'all', w.everything, only, setOnly)}
          {choice('only', 'open', w.open, only, setOnly)}
        </fieldset>
      </div>
      <button type="button" disabled={busy} onClick={() => run(download)}>
        {w.download}
      </button>
      <p role="status">{busy ? w.preparing : ready && w.ready(ready)}</p>
      <ProblemBox problem={problem} />
    </section>
  )
}
