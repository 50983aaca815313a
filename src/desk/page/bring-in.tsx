import { useEffect, useState } from 'preact/hooks'
import { mediaTypeOf, startLength } from '../../translation/file-kind.ts'
import { linkTo } from './address.ts'
import { ask, type Draft, type Problem, type Report } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { useMessage } from './hooks.ts'
import { ImportReport } from './import-report.tsx'
import { Field, ProblemBox } from './parts.tsx'
import { chosenBy, isToDo } from './text-filter.ts'
import { currentLanguage, isolated, words } from './words.ts'

/** The service recognises a file by its content too, and says what is wrong with it. */
const typeOf = async (file: File): Promise<string> =>
  mediaTypeOf(new Uint8Array(await file.slice(0, startLength).arrayBuffer()))

/** A translated file: first what it would change, then the change. */
export function BringIn({ desk }: { desk: DraftDesk }) {
  const w = words().files
  const [report, setReport] = useState<Report>()
  const [problem, setProblem] = useState<Problem>()
  const [fault, setFault] = useMessage()
  const [message, setMessage] = useMessage()
  const [isTaken, setTaken] = useState(false)
  const file = desk.brought
  const name = file ? isolated(file.name) : ''
  const post = async (chosen: File, apply: boolean, revision: number) =>
    ask<Report>('POST', `${desk.path}/imports?apply=${apply}`, {
      body: chosen,
      type: await typeOf(chosen),
      revision,
    })
  /** When somebody else changes the draft meanwhile, asks again on top of that. */
  const reportOn = async (chosen: File): Promise<void> => {
    try {
      const found = await post(chosen, false, desk.draft.revision)
      // Another file may have been chosen meanwhile.
      if (desk.brought === chosen) setReport(found)
    } catch (error) {
      if ((error as Problem).code !== 'PRECONDITION_FAILED') throw error
      await desk.refresh()
      await reportOn(chosen)
    }
  }
  const attempt = async (change: () => Promise<void>) => {
    setProblem(undefined)
    try {
      await change()
    } catch (error) {
      setProblem(error as Problem)
      setMessage()
    }
  }
  const read = (chosen: File) => {
    const shown = isolated(chosen.name)
    const isEmpty = chosen.size === 0
    setReport(undefined)
    setTaken(false)
    setProblem(undefined)
    setFault(isEmpty ? () => words().files.empty(shown) : undefined)
    setMessage(isEmpty ? undefined : () => words().files.reading(shown))
    desk.brought = isEmpty ? undefined : chosen
    if (isEmpty) return
    attempt(async () => {
      await reportOn(chosen)
      setMessage()
    })
  }
  // Who followed a link to a text, or chose the other language, comes back to what the file says by then.
  useEffect(() => {
    if (file) attempt(() => reportOn(file))
  }, [currentLanguage()])
  const isOver = useDrop(read)
  const take = (ids: readonly string[]) =>
    attempt(async () => {
      const { changes, revision } = report as Report
      let said = () => words().files.done(ids.length)
      let isIn = true
      try {
        const isWhole = changes.every(({ id, held }) => ids.includes(id) !== held)
        if (isWhole) await post(file as File, true, revision)
        else {
          const chosen = changes.filter(({ id }) => ids.includes(id))
          const texts = Object.fromEntries(chosen.map(({ id, after, state }) => [id, { text: after, state }]))
          await ask('PATCH', desk.path, { body: { texts }, revision })
        }
      } catch (error) {
        // What was read and agreed to is no longer what would happen.
        if ((error as Problem).code !== 'PRECONDITION_FAILED') throw error
        said = () => words().files.draftChanged
        isIn = false
      }
      await desk.take(await ask<Draft>('GET', desk.path))
      await reportOn(file as File)
      // Said once the report is the new one, so that nobody acts on the one before.
      setMessage(said)
      setTaken(isIn)
    })
  return (
    <section>
      <h2>{w.in}</h2>
      <p>{w.inText}</p>
      <div class={isOver ? 'drop over' : 'drop'}>
        <Field label={w.choose} fault={fault || undefined}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              onChange={(event) => {
                const [chosen] = event.currentTarget.files ?? []
                if (chosen) read(chosen)
                // The same file can then be chosen again after it has been corrected.
                event.currentTarget.value = ''
              }}
            />
          )}
        </Field>
      </div>
      <p role="status">{message}</p>
      {isTaken && <GoOn desk={desk} />}
      <ProblemBox problem={problem} />
      {report && <ImportReport key={report.revision} report={report} name={name} desk={desk} take={take} />}
    </section>
  )
}

/** The way on from an import: to the first text that is not done, or to how it looks. */
function GoOn({ desk: { draft, texts } }: { desk: DraftDesk }) {
  const w = words().files
  const next = texts.find(isToDo)
  const link = next
    ? linkTo(`drafts/${draft.id}/texts/${next.id}`, chosenBy({ show: 'todo' }))
    : linkTo(`drafts/${draft.id}/preview`)
  return (
    <p>
      <a href={link}>{next ? w.goOn : w.look}</a>
    </p>
  )
}

/** Takes a file that is let go anywhere on the page; gives whether one is held over it. */
function useDrop(read: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => setOver(event.dataTransfer?.types.includes('Files') ?? false)
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = (event: DragEvent) => {
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) read(file)
    }
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
    }
  })
  return isOver
}
