/** The form for feedback as a page of the site. It needs no script. */
import { type FeedbackWords, feedbackWords, fieldWords } from '../../schemas/feedback-words.ts'
import type { ProblemError } from '../errors.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { feedbackPath } from '../site/feedback-link.ts'
import { lines } from '../site/html.ts'
import { renderReading } from '../site/reading.ts'
import { said } from '../site/said.ts'
import { hiddenFields } from '../site/search-form.ts'
import { sitePath } from '../site/showing.ts'
import { wordsFor } from '../site/words/words.ts'
import type { Writer } from '../site/writer.ts'

/** What the page shows. */
export interface FormState {
  item: string
  /** Where the item can be read, below the locale. */
  itemPath: string
  /** The text that names the item. */
  title: string
  days: number
  privacyUrl: string
  now: Date
  /** What was sent and could not be taken. */
  values?: Readonly<Record<string, string>>
  problem?: ProblemError
  /** The number of what was sent. */
  sent?: string | undefined
}

export function formPage(localised: LocalisedRelease, state: FormState): Rendered {
  const { words, lang } = feedbackWords(wordsFor(localised.locale).lang)
  const title = state.sent === undefined ? words.title : words.sentTitle
  return renderReading({
    path: feedbackPath,
    title: 'handbook.title',
    named: () => title,
    query: { item: state.item },
    isUnlisted: true,
    isMadeAnew: true,
    body: (writer) =>
      `<div${writer.languageOf(lang)}>${(state.sent === undefined ? form : thanks)(writer, words, state)}</div>`,
  })(localised)
}

function thanks(writer: Writer, words: FeedbackWords, { sent = '', itemPath }: FormState): string {
  const { element } = said(writer)
  return lines(
    element('h1', words.sentTitle),
    element('p', words.sent, { id: `<strong>${escapeHtml(sent)}</strong>` }, ' role="status"'),
    `<p>${writer.link(itemPath, escapeHtml(words.back))}</p>`,
  )
}

function form(writer: Writer, words: FeedbackWords, state: FormState): string {
  const { element } = said(writer)
  const { item, title, days, privacyUrl, now, values = {}, problem } = state
  const { locale, publicUrl, pinned } = writer.localised.options
  const { release } = writer.localised
  // Around it the words may be in another language.
  const ofPage = ` lang="${locale}" dir="${release.locales[locale]?.dir ?? 'ltr'}"`
  const kind = values.kind ?? 'thought'
  const choice = (value: string, text: string) =>
    `<label><input type="radio" name="kind" value="${value}"${kind === value ? ' checked' : ''}> ${escapeHtml(text)}</label>`
  const wrong = new Set(problem?.faults.map(({ pointer }) => pointer))
  const field = (name: 'text' | 'place' | 'url' | 'email', attributes: string) => {
    const value = escapeHtml(values[name] ?? '')
    const given = `id="${name}" name="${name}" aria-describedby="${name}-hint"${wrong.has(`/${name}`) ? ' aria-invalid="true"' : ''} ${attributes}`
    return lines(
      `<p><label for="${name}">${escapeHtml(words[name])}</label><br>`,
      `<small id="${name}-hint">${escapeHtml(words[`${name}Hint`])}</small><br>`,
      name === 'text' ? `<textarea ${given}>\n${value}</textarea></p>` : `<input ${given} value="${value}"></p>`,
    )
  }
  return lines(
    element('h1', words.title),
    problem ? `<p role="alert"><strong>${escapeHtml(sentence(problem, words))}</strong></p>` : '',
    element('p', words.lead, {}, ' class="handbook-lead"'),
    element('p', words.about, { title: `<strong${ofPage}>${writer.inline(title)}</strong>` }),
    `<form class="site-feedback" method="post" action="${escapeHtml(`${publicUrl}${sitePath(locale, feedbackPath)}`)}">`,
    hiddenFields({ item, openedAt: values.openedAt ?? now.toISOString(), ...(pinned && { release: release.id }) }),
    `<fieldset><legend>${escapeHtml(words.kind)}</legend>`,
    choice('thought', words.thought),
    choice('example', words.example),
    '</fieldset>',
    field('text', 'rows="8" required maxlength="4000" dir="auto"'),
    field('place', 'maxlength="200" dir="auto"'),
    field('url', 'type="url" maxlength="2000"'),
    field('email', 'type="email" maxlength="254" autocomplete="email"'),
    `<p class="site-trap" aria-hidden="true"><label>${escapeHtml(words.leaveEmpty)} <input name="website" tabindex="-1" autocomplete="off"></label></p>`,
    element('h2', words.stored),
    element('p', words.storedText, { release: release.id, days: `${days}` }),
    `<p><a href="${escapeHtml(privacyUrl)}">${escapeHtml(words.storedPrivacy)}</a></p>`,
    `<p><button class="handbook-button">${escapeHtml(words.send)}</button></p>`,
    '</form>',
  )
}

/** What went wrong, in the language of the page. */
function sentence({ code, faults }: ProblemError, words: FeedbackWords): string {
  if (code === 'RATE_LIMITED') return words.tooMany
  if (code !== 'INVALID_REQUEST') return words.later
  if (faults.some(({ pointer }) => pointer === '/seconds')) return words.tooFast
  const fields = fieldWords(words)
  const names = new Set(faults.flatMap(({ pointer = '' }) => fields[pointer] ?? []))
  return words.notSent.replace('{fields}', [...names].join(', '))
}
