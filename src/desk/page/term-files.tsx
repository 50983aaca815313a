import { useState } from 'preact/hooks'
import { separatorFor } from '../../../schemas/csv.ts'
import { request } from './api.ts'
import { useAction } from './hooks.ts'
import { ProblemBox } from './parts.tsx'
import { save } from './save.ts'
import { currentLanguage, words } from './words.ts'

/** The glossary as a file. */
export function TermFiles({ locale, draft }: { locale: string; draft?: string }) {
  const w = words().glossary
  const [ready, setReady] = useState('')
  const { busy, problem, run } = useAction()
  const download = async (format: 'tbx' | 'csv') => {
    setReady('')
    const separator = separatorFor(currentLanguage(), undefined)
    const query = new URLSearchParams({ locale, format, separator, ...(draft && { draft }) })
    const answer = await request('GET', `/terms/exports?${query}`)
    const name = `glossary-${locale}.${format}`
    save(await answer.blob(), name)
    setReady(name)
  }
  return (
    <section>
      <h3>{w.files}</h3>
      <p class="row">
        {(['tbx', 'csv'] as const).map((format) => (
          <button key={format} type="button" class="plain" disabled={busy} onClick={() => run(() => download(format))}>
            {w[format]}
          </button>
        ))}
      </p>
      <p role="status">{ready && w.ready(ready)}</p>
      <ProblemBox problem={problem} />
    </section>
  )
}
