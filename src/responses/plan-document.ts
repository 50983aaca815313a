/** The plan as a document to print or paste: Markdown and HTML with the same words in the same order. */
import type { ServedText } from '../handbook/locale.ts'
import { escapeHtml, escapeMarkdown } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from './localised-release.ts'
import type { LocalisedMeta } from './settle.ts'

interface RichText {
  markdown: string
  html: string
}
interface Section {
  heading: string | null
  text: RichText | null
}

/** A plan with its texts settled: what the documents are written from. */
export interface SettledPlan {
  title: string | null
  questions: {
    id: string
    principle: string
    principleTitle: string | null
    question: string | null
    guide: {
      title: string | null
      question: string | null
      actions: { id: string; text: RichText | null }[]
      ownProposal: string | null
      toolbox: Section
      caseStudy: Section
    }
  }[]
  licence: {
    name: string
    url: string
    attribution: string | null
    notice: string | null
    translationNotice: string | null
  }
}

export interface PlanDocument {
  plan: SettledPlan
  meta: LocalisedMeta
  localised: LocalisedRelease
  self: string
  headings: Record<'guide' | 'actions', ServedText>
}

/** CommonMark. */
export function planMarkdown({ plan, self, headings }: PlanDocument): string {
  const text = (value: string | null) => escapeMarkdown(value ?? '')
  const lines: string[] = [`# ${text(plan.title)}: ${text(headings.guide.value)}`]
  let principle = ''
  for (const { principle: id, principleTitle, guide } of plan.questions) {
    if (id !== principle) lines.push(`## ${text(principleTitle)}`)
    principle = id
    lines.push(`### ${text(guide.title)}`, text(guide.question), `#### ${text(headings.actions.value)}`)
    lines.push(
      [
        ...guide.actions.map((action) => `- [ ] ${action.text?.markdown ?? ''}`),
        `- [ ] ${text(guide.ownProposal)}`,
      ].join('\n'),
    )
    for (const { heading, text: body } of [guide.toolbox, guide.caseStudy])
      lines.push(`#### ${text(heading)}`, body?.markdown ?? '')
  }
  const { attribution, notice, translationNotice, name, url } = plan.licence
  lines.push(
    '---',
    [attribution, translationNotice, notice]
      .filter((line) => line !== null)
      .map(escapeMarkdown)
      .join(' '),
  )
  lines.push(`[${escapeMarkdown(name)}](<${url}>) · <${self}>`)
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`
}

/** A whole HTML page; every text in another language says so (WCAG 2.2, 3.1.2). */
export function planHtml({ plan, meta, localised, self, headings }: PlanDocument): string {
  const deviations = new Map(meta.deviations.map((deviation) => [deviation.pointer, deviation]))
  const tag = (name: string, html: string | null | undefined, pointer: string) => {
    const other = deviations.get(pointer)
    const language = other && other.lang !== meta.locale ? ` lang="${other.lang}" dir="${other.dir}"` : ''
    return html ? `<${name}${language}>${html}</${name}>` : ''
  }
  const plain = (name: string, value: string | null, pointer: string) =>
    tag(name, value === null ? null : escapeHtml(value), pointer)
  const label = (name: string, { value, lang, dir }: ServedText) =>
    `<${name}${lang === meta.locale ? '' : ` lang="${lang}" dir="${dir}"`}>${escapeHtml(value ?? '')}</${name}>`
  const parts: string[] = []
  let principle = ''
  for (const [index, { principle: id, principleTitle, guide }] of plan.questions.entries()) {
    const at = `/questions/${index}`
    if (id !== principle) parts.push(plain('h2', principleTitle, `${at}/principleTitle`))
    principle = id
    parts.push(
      plain('h3', guide.title, `${at}/guide/title`),
      plain('p', guide.question, `${at}/guide/question`),
      label('h4', headings.actions),
    )
    const items = guide.actions.map((action, number) =>
      tag('li', action.text?.html, `${at}/guide/actions/${number}/text`),
    )
    parts.push(`<ul>\n${[...items, plain('li', guide.ownProposal, `${at}/guide/ownProposal`)].join('\n')}\n</ul>`)
    for (const place of ['toolbox', 'caseStudy'] as const) {
      parts.push(
        plain('h4', guide[place].heading, `${at}/guide/${place}/heading`),
        tag('p', guide[place].text?.html, `${at}/guide/${place}/text`),
      )
    }
  }
  const { licence, title } = plan
  const notices = (['attribution', 'translationNotice', 'notice'] as const).map((name) =>
    plain('p', licence[name], `/licence/${name}`),
  )
  const heading = `${escapeHtml(title ?? '')}: ${escapeHtml(headings.guide.value ?? '')}`
  return `<!doctype html>
<html lang="${meta.locale}" dir="${localised.locale.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<link rel="stylesheet" href="${localised.options.publicUrl}/assets/pages.css">
</head>
<body>
<main>
<h1>${heading}</h1>
${parts.filter((part) => part !== '').join('\n')}
</main>
<footer>
${notices.join('\n')}
<p><a rel="license" href="${licence.url}">${escapeHtml(licence.name)}</a> · <a href="${escapeHtml(self)}">${escapeHtml(self)}</a></p>
</footer>
</body>
</html>
`
}
