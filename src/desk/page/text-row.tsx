import { Component } from 'preact'
import { toPlainText } from '../../handbook/rich-text.ts'
import { TextEditor } from './text-editor.tsx'
import { words } from './words.ts'
import type { TextRowProps } from './writing-field.tsx'

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
    const { edit, states, talk } = words()
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
          <span class={`state ${state}`}>
            {states[state]}
            {text.unfinished !== null && <small class="mark">{edit.unfinished}</small>}
            {text.returned && <small class="mark">{talk.returned}</small>}
          </span>
        </button>
        {isOpen && <TextEditor key={desk.steps.rounds.get(text.id)} {...this.props} />}
      </li>
    )
  }
}
