/** The form for feedback below an item, loaded where the operator takes feedback. */
import { type FeedbackWords, feedbackWords, fieldWords } from '../../schemas/feedback-words.ts'
import type { ProblemError } from '../src/errors.ts'
import { feedback, type NewFeedback } from '../src/feedback.ts'
import { h } from './dom.ts'
import { spokenIn } from './spoken.ts'
import type { Stage } from './stage.ts'

/** What was written about an item: a view that is shown again must not lose it. */
const written = new Map<string, FormData>()

/** An item closed behind a button, and open once a reader wants to write. */
export function feedbackForm(stage: Stage, item: string): Node {
  const { words, lang } = feedbackWords(...spokenIn(stage.words))
  const key = `${stage.api} ${lang} ${item}`
  const box = h('details', { class: 'fold', part: 'feedback', lang, dir: 'ltr', open: written.has(key) })
  let shown = performance.now()
  box.addEventListener('toggle', () => {
    shown = performance.now()
  })
  const form = fields(stage, words, written.get(key))
  const keep = () => written.set(key, new FormData(form))
  form.addEventListener('input', keep)
  const status = h('p', { role: 'status' })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const message = { ...messageOf(new FormData(form)), item, seconds: Math.floor((performance.now() - shown) / 1000) }
    const { release } = stage.words.bundle._meta
    status.replaceChildren(words.sending)
    try {
      const { id } = await feedback({ baseUrl: stage.api, locale: stage.words.bundle._meta.locale }, {
        ...message,
        ...(release && { release }),
      } as NewFeedback)
      written.delete(key)
      const thanks = h('p', { tabindex: -1 }, `${words.sentTitle}. ${words.sent.replace('{id}', id)}`)
      form.replaceWith(thanks)
      thanks.focus()
    } catch (error) {
      status.replaceChildren(sentence(error as ProblemError, words))
    }
  })
  form.append(status)
  box.append(h('summary', {}, words.offer), form)
  return box
}

function fields(stage: Stage, words: FeedbackWords, kept: FormData | undefined): HTMLFormElement {
  const value = (name: string) => `${kept?.get(name) ?? ''}`
  const kind = value('kind') || 'thought'
  const choice = (name: 'thought' | 'example') =>
    h('label', {}, h('input', { type: 'radio', name: 'kind', value: name, checked: kind === name }), ' ', words[name])
  const labelled = (name: 'text' | 'place' | 'url' | 'email', field: HTMLElement) => {
    const hint = h('small', { id: `feedback-${name}-hint` }, words[`${name}Hint`])
    field.setAttribute('aria-describedby', hint.id)
    return h('p', {}, h('label', {}, words[name], h('br'), field), h('br'), hint)
  }
  const input = (name: 'place' | 'url' | 'email', type: string, maxlength: number) =>
    labelled(name, h('input', { name, type, maxlength, value: value(name), dir: 'auto' }))
  const text = h('textarea', { name: 'text', rows: 6, maxlength: 4000, required: true, dir: 'auto' })
  text.value = value('text')
  const { bundle } = stage.words
  const { days, privacyUrl } = bundle.feedbackTerms as { days: number; privacyUrl: string }
  const stored = words.storedText.replace('{release}', bundle._meta.release ?? '').replace('{days}', `${days}`)
  return h(
    'form',
    {},
    h('p', {}, words.lead),
    h('fieldset', {}, h('legend', {}, words.kind), choice('thought'), ' ', choice('example')),
    labelled('text', text),
    input('place', 'text', 200),
    input('url', 'url', 2000),
    input('email', 'email', 254),
    h(
      'p',
      { hidden: true },
      h('label', {}, words.leaveEmpty, ' ', h('input', { name: 'website', tabindex: -1, autocomplete: 'off' })),
    ),
    h('p', {}, `${words.stored}. ${stored} `, h('a', { href: privacyUrl }, words.storedPrivacy)),
    h('button', { part: 'button' }, words.send),
  )
}

/** Empty fields are left out. */
const messageOf = (data: FormData): Record<string, string> =>
  Object.fromEntries([...data].flatMap(([name, value]) => (value === '' ? [] : [[name, `${value}`]])))

function sentence({ code, problem }: ProblemError, words: FeedbackWords): string {
  if (code === 'RATE_LIMITED') return words.tooMany
  if (code !== 'INVALID_REQUEST') return words.later
  const faults = problem?.errors ?? []
  if (faults.some(({ pointer }) => pointer === '/seconds')) return words.tooFast
  const names = faults.flatMap(({ pointer = '' }) => fieldWords(words)[pointer] ?? [])
  return words.notSent.replace('{fields}', [...new Set(names)].join(', '))
}
