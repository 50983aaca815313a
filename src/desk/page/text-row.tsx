import { Component } from 'preact'
import { toPlainText } from '../../handbook/rich-text.ts'
import type { DraftText, Term } from './api.ts'
import type { DraftDesk, Writing } from './draft-desk.ts'
import { TextEditor } from './text-editor.tsx'
import { type Language, words } from './words.ts'

export interface TextRowProps {
  text: DraftText
  writing: Writing | undefined
  isOpen: boolean
  isWritable: boolean
  desk: DraftDesk
  terms: readonly Term[]
  language: Language
  onToggle: (id: string | undefined) => void
  onStep: (by: number) => void
}

/** One text in the list. A thousand of them stand there, so each is drawn again only when it is another. */
export class TextRow extends Component<TextRowProps> {
  override shouldComponentUpdate(next: TextRowProps): boolean {
    const { text, writing, isOpen, isWritable, language } = this.props
    return (
      isOpen ||
      next.isOpen ||
      next.text !== text ||
      next.writing !== writing ||
      next.isWritable !== isWritable ||
      next.language !== language
    )
  }

  override render({ text, isOpen, desk, onToggle }: TextRowProps) {
    const { edit, states } = words()
    const { settings, locale } = desk.draft
    const state = text.outdated ? 'outdated' : text.state
    return (
      <li class={isOpen ? 'open' : undefined}>
        <button
          type="button"
          class="line"
          aria-expanded={isOpen}
          onClick={() => onToggle(isOpen ? undefined : text.id)}
        >
          <span lang="sv">{toPlainText(text.source)}</span>
          <span lang={locale} dir={settings.dir}>
            {text.target === null ? <em lang={undefined}>{edit.missing}</em> : toPlainText(text.target)}
          </span>
          <span class={`state ${state}`}>{states[state]}</span>
        </button>
        {isOpen && <TextEditor {...this.props} />}
      </li>
    )
  }
}
