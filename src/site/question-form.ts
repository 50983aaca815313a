/** The questions of a principle as a form that needs no script, or as links alone. */
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { embedRoot } from '../responses/root.ts'
import { lines, list } from './html.ts'
import { principlePath } from './journey.ts'
import { hiddenFields } from './search-form.ts'
import type { Writer } from './writer.ts'

/** Releases from before there were interface texts get no form: nothing could say what it sends. */
export function questionForm(principle: string, writer: Writer): string {
  const { questions } = outlineOf(writer.localised.release.edition)
  const mine = questions.filter((entry) => entry.principle === principle)
  const guide = ({ id }: Entry): string =>
    writer.link(`/questions/${id}`, `${writer.inline('handbook.labels.guide')}: ${writer.inline(`${id}.guide.title`)}`)
  if (!writer.has('interface.formPrivacy'))
    return list(mine.map((entry) => `<li>${writer.plain('p', `${entry.id}.question`)}${guide(entry)}</li>`))
  if (writer.showing.view === 'frame') return questionLinks(mine, guide, writer)
  const { marked } = writer.showing
  const elsewhere = marked.filter((id) => !mine.some((entry) => entry.id === id))
  const isSite = writer.showing.view === 'site'
  return lines(
    `<form${isSite ? ' class="site-marks"' : ''} method="get" action="${escapeHtml(writer.bareAddress('/plan'))}">`,
    hiddenFields(writer.localised.parts('').query),
    elsewhere.flatMap((id) => hiddenFields({ questions: id })),
    '<fieldset>',
    writer.label('legend', 'markHint'),
    list(
      mine.map((entry) => {
        const checked = marked.includes(entry.id) ? ' checked' : ''
        return lines(
          '<li>',
          writer.plain('p', `${entry.id}.question`, ` class="handbook-asked" id="${entry.id}"`),
          `<label class="handbook-flag"><input type="checkbox" name="questions" value="${entry.id}" aria-describedby="${entry.id}"${checked}> ${writer.plain('em', 'handbook.labels.needsImprovement')}</label>`,
          `<p>${guide(entry)}</p>`,
          '</li>',
        )
      }),
      'ul',
      ' class="handbook-questions"',
    ),
    '</fieldset>',
    writer.label('p', 'formPrivacy', {}, ' class="handbook-quiet"'),
    writer.label('button', 'showPlan', {}, ' class="handbook-button"'),
    isSite
      ? lines(
          writer.label(
            'p',
            'marked',
            { marked: `<span class="site-marks-count">${marked.length}</span>`, total: `${questions.length}` },
            ' role="status"',
          ),
          `<script src="${writer.localised.options.publicUrl}${embedRoot}/site.js" defer></script>`,
        )
      : '',
    '</form>',
  )
}

/** The same by links alone: sites that show a frame may forbid it forms and scripts, as WordPress does. */
function questionLinks(mine: readonly Entry[], guide: (entry: Entry) => string, writer: Writer): string {
  const { marked } = writer.showing
  const { questions } = outlineOf(writer.localised.release.edition)
  const words = writer.inline('handbook.labels.needsImprovement')
  const link = (entry: Entry, html: string, next: readonly string[]) =>
    `<a href="${escapeHtml(writer.address(principlePath(entry), next))}#${entry.id}"${writer.stay}>${html}</a>`
  const items = mine.map((entry) => {
    const { id } = entry
    const isMarked = marked.includes(id)
    const others = marked.filter((one) => one !== id)
    const more = questions.flatMap((one) => (marked.includes(one.id) || one.id === id ? [one.id] : []))
    const mark = isMarked
      ? `<p><em>☑ ${words}</em> ${link(entry, writer.inline('interface.removeFromPlan'), others)}</p>`
      : `<p>${link(entry, `☐ ${words}`, more)}</p>`
    return `<li id="${id}">${writer.plain('p', `${id}.question`, ' class="handbook-asked"')}${mark}<p>${guide(entry)}</p></li>`
  })
  return lines(
    writer.label('p', 'markHint'),
    list(items, 'ul', ' class="handbook-questions"'),
    writer.label('p', 'formPrivacy'),
    marked.length > 0
      ? `<p class="handbook-ways">${writer.link('/plan', writer.inline('interface.showPlan'))}</p>`
      : '',
  )
}
