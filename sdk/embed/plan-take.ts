/** What to do with a plan: print it, save it, copy its link. */
import { h } from './dom.ts'
import { planDocument } from './plan-document.ts'
import { saveForFollowUp } from './plan-save.ts'
import { print } from './print.ts'
import { save } from './save.ts'
import { button, type Stage } from './stage.ts'

/** @param whole Makes the plan as it is printed. */
export function takeAlong(stage: Stage, whole: () => Node[]): Node {
  const { words } = stage
  const outcome = h('p', { class: 'outcome', role: 'status' })
  const tell = (text: string) => outcome.replaceChildren(text)
  const document = () => planDocument(stage)
  // A workshop has no address that restores it.
  const link = stage.address({})
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(stage.address({})).then(
      () => true,
      () => false,
    )
    tell(words.say(copied ? 'linkCopied' : 'linkNotCopied'))
  }
  const download = (kind: 'markdown' | 'word') => async () => {
    tell(words.say('preparingDocument'))
    const saved = await save(document(), kind).then(
      () => true,
      () => false,
    )
    tell(saved ? '' : words.say('documentFailed'))
  }
  return h(
    'div',
    { class: 'tools', part: 'tools' },
    h(
      'p',
      { class: 'ways' },
      button(stage, 'print', () => print(outcome, stage, whole())),
      button(stage, 'downloadWord', download('word')),
      button(stage, 'downloadMarkdown', download('markdown')),
      link && button(stage, 'copyLink', copy),
      saveForFollowUp(stage),
    ),
    outcome,
    link && words.label('p', 'linkHint', {}, { class: 'quiet' }),
    words.label('p', 'privacy', {}, { class: 'quiet' }),
  )
}
