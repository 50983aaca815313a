/** The guide for a workshop: before, agendas, how to lead each step, and prompts for every question. */
import { type Entry, outlineOf } from '../handbook/outline.ts'
import { fillPlaceholders } from '../handbook/placeholders.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { prompts, workshop } from '../handbook/workshop.ts'
import type { Slot } from '../responses/settle.ts'
import { lines, list } from './html.ts'
import { type HandbookPage, paragraphs } from './journey.ts'
import { said } from './said.ts'
import { material, sheetLinks } from './sheets/material.ts'
import { colourOf, sign } from './symbol.ts'
import { taskLink } from './workshop-answers.ts'
import type { Writer } from './writer.ts'

type Guide = ReturnType<typeof workshop<Slot>>

/** A text of the guide has no fallback: it is in the language of the page. */
const words = (text: Slot | undefined): string => escapeHtml(`${text?.value ?? ''}`)

export const workshopPage: HandbookPage = {
  path: '/workshop',
  title: 'workshop.title',
  summary: 'workshop.introduction',
  body: (writer) => {
    const guide = workshop(writer.localised) as Guide
    if (!guide.title) return handbookSection(writer)
    return lines(
      writer.heading(0, 'workshop.title'),
      writer.plain('p', 'workshop.introduction', ' class="handbook-lead"'),
      writer.plain('p', 'workshop.notice', ' class="handbook-quiet"'),
      taskLink('lead', writer),
      taskLink('follow', writer),
      printAndShow(writer),
      part('before', list(guide.preparations.map(({ text }) => `<li>${words(text)}</li>`)), writer),
      part('agendas', lines(guide.agendas.map((one) => agenda(one, guide, writer))), writer),
      part('steps', lines(guide.steps.map((one) => step(one, guide, writer))), writer),
      part(
        'prompts',
        lines(outlineOf(writer.localised.edition).principles.map(({ id }) => openers(id, writer))),
        writer,
      ),
    )
  },
}

/** What a team can print, project and put on a board: pages that only the site has. */
const printAndShow = (writer: Writer): string => {
  if (writer.showing.view !== 'site') return ''
  const { words, element } = said(writer)
  return lines(element('h2', words.sheets.title), sheetLinks(writer), material({}, writer))
}

/** A link to the guide; nothing if the language has none. */
export const workshopLink = (writer: Writer): string =>
  writer.has('workshop.title') ? `<p>${writer.link(workshopPage.path, writer.inline('workshop.title'))}</p>` : ''

/** What the handbook itself says, where the language has no guide. */
const handbookSection = (writer: Writer): string =>
  lines(
    writer.heading(0, 'handbook.workshop.heading'),
    paragraphs(
      writer,
      writer.localised.edition.handbook.workshop.map((id) => `handbook.workshop.${id}`),
    ),
    printAndShow(writer),
  )

const part = (label: 'before' | 'agendas' | 'steps' | 'prompts', html: string, writer: Writer): string =>
  html && lines(writer.heading(1, `workshop.labels.${label}`), html)

const minutesOf = (minutes: number, { labels }: Guide) =>
  fillPlaceholders(words(labels.minutes), { minutes: `${minutes}` })

function agenda({ title, text, minutes, items }: Guide['agendas'][number], guide: Guide, writer: Writer): string {
  const name = writer.headingName(2)
  return lines(
    `<${name}>${words(title)}</${name}>`,
    `<p>${words(text)}</p>`,
    list(
      items.map((item) => `<li><b>${minutesOf(item.minutes, guide)}</b> ${words(item.text)}</li>`),
      'ol',
    ),
    `<p><b>${minutesOf(minutes, guide)}</b></p>`,
  )
}

function step({ id, say, result }: Guide['steps'][number], guide: Guide, writer: Writer): string {
  const { labels, agendas } = guide
  const times = agendas.flatMap(({ title, items }) => {
    const minutes = items.reduce((sum, item) => sum + (item.step === id ? item.minutes : 0), 0)
    return minutes > 0 ? [`${words(title)}: ${minutesOf(minutes, guide)}`] : []
  })
  return lines(
    writer.heading(2, `handbook.steps.${id}.title`),
    `<p><b>${words(labels.say)}</b></p>`,
    `<blockquote><p>${words(say)}</p></blockquote>`,
    `<p><b>${words(labels.time)}</b></p>`,
    list(times.map((time) => `<li>${time}</li>`)),
    `<p><b>${words(labels.result)}</b></p>`,
    `<p>${words(result)}</p>`,
  )
}

/** The questions of a principle, each with its prompts. */
function openers(principle: string, writer: Writer): string {
  const { edition, release } = writer.localised
  const mine = outlineOf(edition).questions.filter((entry) => entry.principle === principle)
  const asked = ({ id }: Entry): string => {
    const found = prompts(id, writer.localised) as Slot[] | undefined
    return found
      ? lines(
          '<li>',
          `<p class="handbook-asked">${writer.link(`/questions/${id}`, writer.inline(`${id}.question`))}</p>`,
          list(found.map((prompt) => `<li>${words(prompt)}</li>`)),
          '</li>',
        )
      : ''
  }
  const items = mine.map(asked).filter((item) => item !== '')
  return items.length === 0
    ? ''
    : lines(
        `<details class="handbook-principle ${colourOf(principle, release)}">`,
        `<summary>${sign(principle, release)} ${writer.heading(2, `${principle}.title`)}</summary>`,
        list(items, 'ul', ' class="handbook-questions"'),
        '</details>',
      )
}
