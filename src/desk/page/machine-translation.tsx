import { ask, type DraftText, type MachineText } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { useAction } from './hooks.ts'
import { ProblemBox } from './parts.tsx'
import { words } from './words.ts'

interface MachineTranslationProps {
  text: DraftText
  desk: DraftDesk
  /** Puts the machine's text in the place of the text. */
  onTranslated: (translation: string) => void
}

/** Asks the machine translator that the operator chose, where there is one. Nothing is sent until it is pressed. */
export function MachineTranslation({ text, desk, onTranslated }: MachineTranslationProps) {
  const w = words().edit
  const { busy, problem, run } = useAction()
  if (document.getElementById('desk')?.dataset.translator === undefined) return null
  const translate = async () => {
    const path = `${desk.path}/machine-translations`
    const { text: translation } = await ask<MachineText>('POST', path, { body: { segment: text.id } })
    onTranslated(translation)
  }
  return (
    <>
      <p class="row">
        <button type="button" class="plain" disabled={busy} onClick={() => run(translate)}>
          {w.translate}
        </button>
      </p>
      <p class="hint">{w.translateHint}</p>
      <ProblemBox problem={problem} />
    </>
  )
}
