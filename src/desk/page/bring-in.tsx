import { useState } from 'preact/hooks'
import { ask, type Draft, type Problem, type Report } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { ImportReport } from './import-report.tsx'
import { Field, ProblemBox } from './parts.tsx'
import { words } from './words.ts'

const types: Record<string, string> = {
  xlf: 'application/xliff+xml',
  xliff: 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const typeOf = ({ name }: File): string | undefined => types[name.split('.').at(-1)?.toLowerCase() ?? '']

/** A translated file: first what it would change, then the change. */
export function BringIn({ desk }: { desk: DraftDesk }) {
  const w = words().files
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<Report>()
  const [problem, setProblem] = useState<Problem>()
  const [message, setMessage] = useState('')
  const [isOver, setOver] = useState(false)
  const post = (chosen: File, apply: boolean) =>
    ask<Report>('POST', `${desk.path}/imports?apply=${apply}`, {
      body: chosen,
      type: typeOf(chosen) as string,
      revision: desk.draft.revision,
    })
  const attempt = async (change: () => Promise<void>) => {
    setProblem(undefined)
    try {
      await change()
    } catch (error) {
      setProblem(error as Problem)
      setMessage('')
    }
  }
  const read = (chosen: File | undefined) => {
    if (!chosen) return
    setFile(chosen)
    setReport(undefined)
    setProblem(undefined)
    if (!typeOf(chosen)) {
      setMessage(w.wrongKind(chosen.name))
      return
    }
    setMessage(w.reading(chosen.name))
    attempt(async () => {
      setReport(await current(desk, () => post(chosen, false)))
      setMessage('')
    })
  }
  const take = (ids: readonly string[]) =>
    attempt(async () => {
      const { changes } = report as Report
      if (ids.length === changes.length) await post(file as File, true)
      else {
        const chosen = changes.filter(({ id }) => ids.includes(id))
        const texts = Object.fromEntries(chosen.map(({ id, after, state }) => [id, { text: after, state }]))
        await ask('PATCH', desk.path, { body: { texts }, revision: desk.draft.revision })
      }
      await desk.take(await ask<Draft>('GET', desk.path))
      setReport(undefined)
      setMessage(w.done(ids.length))
    })
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    read(event.dataTransfer?.files[0])
  }
  return (
    <section>
      <h2>{w.in}</h2>
      <p>{w.inText}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the field inside is the first. */}
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Field label={w.choose}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              accept=".xlf,.xliff,.xlsx"
              onChange={(event) => {
                read(event.currentTarget.files?.[0])
                // The same file can then be chosen again when it has been mended.
                event.currentTarget.value = ''
              }}
            />
          )}
        </Field>
      </div>
      <p role="status">{message}</p>
      <ProblemBox problem={problem} />
      {report && file && (
        <ImportReport key={report.revision} report={report} name={file.name} desk={desk} take={take} />
      )}
    </section>
  )
}

/** When somebody else has changed the draft meanwhile, asks again on top of that. */
async function current(desk: DraftDesk, read: () => Promise<Report>): Promise<Report> {
  try {
    return await read()
  } catch (error) {
    if ((error as Problem).code !== 'PRECONDITION_FAILED') throw error
    await desk.refresh()
    return read()
  }
}
