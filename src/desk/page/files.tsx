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

const formats = ['xlsx', 'xliff', 'xliff2'] as const
type Format = (typeof formats)[number]

function TakeOut({ path, locale }: { path: string; locale: string }) {
  const [only, setOnly] = useState<'all' | 'open'>('all')
  const [ready, setReady] = useState('')
  const { busy, problem, run } = useAction()
  const w = words().files
  const download = async (format: Format) => {
    setReady('')
    const answer = await request('GET', `${path}/exports?format=${format}&only=${only}`)
    const name = `handbook-${locale}.${format === 'xlsx' ? 'xlsx' : 'xlf'}`
    save(await answer.blob(), name)
    setReady(name)
  }
  return (
    <section>
      <h2>{w.out}</h2>
      <p>{w.outText}</p>
      <fieldset>
        <legend>{w.which}</legend>
        {(['all', 'open'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name="only" checked={only === one} onChange={() => setOnly(one)} />
            {w[one]}
          </label>
        ))}
      </fieldset>
      <p class="row">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class={format === 'xlsx' ? undefined : 'plain'}
            disabled={busy}
            onClick={() => run(() => download(format))}
          >
            {w.download[format]}
          </button>
        ))}
      </p>
      <p role="status">{busy ? w.preparing : ready && w.ready(ready)}</p>
      <ProblemBox problem={problem} />
    </section>
  )
}
