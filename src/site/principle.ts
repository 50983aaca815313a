/** From a challenge to its principle, and the principle's questions as a form that needs no script. */
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { embedRoot } from '../responses/root.ts'
import { lines, list } from './html.ts'
import { fold, type HandbookPage, neighbours, paragraphs, planPath, principlePath, steps, summary } from './journey.ts'
import { placeOf, sign } from './symbol.ts'
import type { Writer } from './writer.ts'

/** The chosen challenge, and what its principle says. */
export const challenge = (entry: Entry): HandbookPage => ({
  path: `/challenges/${entry.id}`,
  title: `${entry.id}.text`,
  principle: entry.principle,
  body: (writer) =>
    lines(
      steps(1, ['', principlePath(entry), planPath(writer)], writer),
      writer.label('p', 'yourChallenge', {}, ' class="handbook-above"'),
      writer.heading(0, `${entry.id}.text`, ' class="handbook-asked"'),
      `<p class="handbook-from">${sign(entry.principle as string, writer.localised.release)} <span>${writer.inline('handbook.labels.principle')}: ${writer.link(principlePath(entry), writer.inline(`${entry.principle}.title`))}</span></p>`,
      aboutPrinciple(entry.principle as string, writer),
      `<p class="handbook-ways">${writer.link('', writer.inline('interface.changeChallenge'))} ${writer.link(principlePath(entry), writer.inline('interface.toMapping'))}</p>`,
    ),
})

/** A principle in short, why it matters, and its dimensions. */
function aboutPrinciple(id: string, writer: Writer): string {
  const { dimensions, principle } = outlineOf(writer.localised.release.edition)
  const rationale = principle.get(id)?.rationale ?? []
  return lines(
    summary(id, writer),
    fold(
      1,
      `${id}.rationaleHeading`,
      lines(
        paragraphs(
          writer,
          rationale.map((paragraph) => `${paragraph}.text`),
        ),
      ),
      writer,
    ),
    fold(
      1,
      `${id}.dimensionsHeading`,
      list(
        dimensions
          .filter((dimension) => dimension.principle === id)
          .map((dimension) => writer.plain('li', `${dimension.id}.text`, writer.anchor(dimension.id))),
      ),
      writer,
    ),
  )
}

/** Step 2: a principle, and its questions as a form. */
export const principle = ({ id }: Entry): HandbookPage => ({
  path: `/principles/${id}`,
  title: `${id}.title`,
  principle: id,
  summary: `${id}.summary`,
  body: (writer) => {
    const { release } = writer.localised
    const { edition } = release
    return lines(
      steps(2, ['', undefined, planPath(writer)], writer),
      '<div class="handbook-band">',
      sign(id, release),
      `<p>${writer.inline('handbook.labels.principle')} ${placeOf(id, release)}</p>`,
      writer.heading(0, `${id}.title`),
      '</div>',
      aboutPrinciple(id, writer),
      writer.heading(1, 'interface.questions'),
      paragraphs(
        writer,
        edition.handbook.mapSituation.map((paragraph) => `handbook.mapSituation.${paragraph}`),
      ),
      questions(id, writer),
      neighbours(outlineOf(edition).principles, id, ({ id }) => [`/principles/${id}`, `${id}.title`], writer),
    )
  },
})

/** Releases from before there were interface texts get no form: nothing could say what it sends. */
function questions(principle: string, writer: Writer): string {
  const mine = outlineOf(writer.localised.release.edition).questions.filter((entry) => entry.principle === principle)
  const guide = ({ id }: Entry): string =>
    writer.link(`/questions/${id}`, `${writer.inline('handbook.labels.guide')}: ${writer.inline(`${id}.guide.title`)}`)
  if (!writer.has('interface.formPrivacy'))
    return list(mine.map((entry) => `<li>${writer.plain('p', `${entry.id}.question`)}${guide(entry)}</li>`))
  if (writer.showing.view === 'frame') return questionLinks(mine, guide, writer)
  const { marked } = writer.showing
  const elsewhere = marked.filter((id) => !mine.some((entry) => entry.id === id))
  const { release, draft } = writer.localised.parts('').query
  const isSite = writer.showing.view === 'site'
  const { questions } = outlineOf(writer.localised.release.edition)
  const hidden = (name: string, value: string | undefined) =>
    value ? `<input type="hidden" name="${name}" value="${value}">` : ''
  return lines(
    `<form${isSite ? ' class="site-marks"' : ''} method="get" action="${escapeHtml(writer.bareAddress('/plan'))}">`,
    hidden('release', release),
    hidden('draft', draft),
    elsewhere.map((id) => hidden('questions', id)),
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
