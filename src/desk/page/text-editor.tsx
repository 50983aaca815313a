import { toPlainText } from '../../handbook/rich-text.ts'
import { DifferingWords } from './differing-words.tsx'
import { Glossary } from './glossary.tsx'
import { SourceText } from './source-text.tsx'
import { TextHistory } from './text-history.tsx'
import { words } from './words.ts'
import { type TextRowProps, WritingField } from './writing-field.tsx'
import { Conflict, NotSaved } from './writing-status.tsx'

/** One text being written: what it is beside what it is to become. */
export function TextEditor(props: TextRowProps) {
  const { text, desk, writing, isWritable, terms, onStep } = props
  const w = words().edit
  const { locale, settings } = desk.draft
  const isSource = locale === 'sv'
  const unsent = desk.typed.unsent(text.id)
  return (
    <div class="editor">
      <p class="hint">{text.context}</p>
      <div class="beside">
        <div>
          <h2>{isSource ? w.now : w.source}</h2>
          <SourceText text={text.source} />
          {text.outdated && text.oldSource !== null && (
            <>
              <h3>{w.changed}</h3>
              <DifferingWords before={toPlainText(text.oldSource)} after={toPlainText(text.source)} lang="sv" />
            </>
          )}
          <Glossary terms={terms} source={text.source} locale={locale} />
        </div>
        <div>
          {unsent && writing?.status === 'conflict' && <Conflict text={text} mine={unsent} desk={desk} />}
          {isWritable ? (
            <WritingField {...props} />
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
