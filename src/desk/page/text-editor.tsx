import { useEffect, useMemo, useRef } from 'preact/hooks'
import { toPlainText } from '../../handbook/rich-text.ts'
import { Comments } from './comments.tsx'
import { DifferingWords } from './differing-words.tsx'
import { Glossary, toldOf } from './glossary.tsx'
import { MachineTranslation } from './machine-translation.tsx'
import { SourceText } from './source-text.tsx'
import { Suggestions } from './suggestions.tsx'
import { TextHistory } from './text-history.tsx'
import type { Inserting } from './use-writing.ts'
import { words } from './words.ts'
import { type TextRowProps, WritingField } from './writing-field.tsx'
import { Conflict, NotSaved } from './writing-status.tsx'

/** One text being written: what it is beside what it is to become. */
export function TextEditor(props: TextRowProps) {
  const { text, desk, writing, isWritable, terms, onStep } = props
  const w = words().edit
  const { locale, settings } = desk.draft
  const isSource = locale === 'sv'
  const told = useMemo(() => toldOf(terms), [terms])
  const inserting = useRef<Inserting | undefined>(undefined)
  useEffect(() => {
    addEventListener('keydown', pressShortcut)
    return () => removeEventListener('keydown', pressShortcut)
  }, [])
  const unsent = desk.typed.unsent(text.id)
  return (
    <div class="editor">
      <p class="hint">{text.context}</p>
      <div class="beside">
        <div>
          <h2>{isSource ? w.now : w.source}</h2>
          <SourceText text={text.source} terms={told} />
          {text.outdated && text.oldSource !== null && (
            <>
              <h3>{w.changed}</h3>
              <DifferingWords before={toPlainText(text.oldSource)} after={toPlainText(text.source)} lang="sv" />
            </>
          )}
          <Glossary
            terms={told}
            source={text.source}
            locale={locale}
            draft={desk.draft.id}
            onInsert={isWritable ? (term) => inserting.current?.words(term) : undefined}
          />
          {isWritable && !isSource && (
            <>
              <Suggestions text={text} desk={desk} onUse={(wording) => inserting.current?.whole(wording)} />
              <MachineTranslation
                text={text}
                desk={desk}
                onTranslated={(translation) => inserting.current?.whole(translation, 'machine')}
              />
            </>
          )}
        </div>
        <div>
          {unsent && writing?.status === 'conflict' && <Conflict text={text} mine={unsent} desk={desk} />}
          {isWritable ? (
            <WritingField {...props} inserting={inserting} />
          ) : (
            <>
              <p lang={locale} dir={settings.dir}>
                {text.target === null ? w.missing : toPlainText(text.target)}
              </p>
              {unsent && <NotSaved mine={unsent} desk={desk} writing={writing} />}
            </>
          )}
        </div>
      </div>
      <Comments desk={desk} segment={text.id} />
      <TextHistory text={text} desk={desk} isWritable={isWritable} />
      <p class="row">
        <button type="button" class="plain" onClick={() => onStep(-1)}>
          {w.previous}
        </button>
        <button type="button" class="plain" onClick={() => onStep(1)}>
          {w.next}
        </button>
      </p>
    </div>
  )
}

/** Presses the button of the editor that names the keys in `aria-keyshortcuts`. */
function pressShortcut(event: KeyboardEvent): void {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
  const keys = `Alt+Shift+${event.code.replace('Digit', '')}`
  const button = document.querySelector<HTMLButtonElement>(`.editor button[aria-keyshortcuts="${keys}"]`)
  if (!button) return
  event.preventDefault()
  button.click()
}
