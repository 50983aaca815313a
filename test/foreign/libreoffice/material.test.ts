/** Slides and tables of a workshop in LibreOffice: what it shows of them, as PDF and as a table of its own. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { arabic, materialOf } from '../../material.ts'
import { copyContent, openApp, root } from '../../open-app.ts'
import { openOffice } from './office.ts'

const { at, run, convert } = openOffice(t)
/** Without what differs where a line is broken. */
const squeezed = (text: string) => text.replace(/[\s\p{Pd}\p{Cf}]+/gu, '')

interface Bundle {
  handbook: { title: string; steps: { title: string }[] }
  workshop: { agendas: { title: string }[] }
  principles: { title: string; challenges: { text: string }[]; questions: { question: string }[] }[]
  questions: { prompts?: string[] }[]
}

t.test('LibreOffice shows every slide with its texts, and reads every row of the table', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, arabic) })
  const bundles: Record<string, Bundle> = {}
  for (const tag of ['sv', 'ar']) {
    bundles[tag] = (await server.inject(`${root}/${tag}/bundle`)).json()
    const { save } = await materialOf(t, server, `/${tag}/workshop`)
    writeFileSync(at(`${tag}.pptx`), (await save('slides')).bytes)
    writeFileSync(at(`${tag}.csv`), (await save('table')).bytes)
  }
  convert('pdf', 'sv.pptx', 'ar.pptx')
  convert('fods', 'sv.csv', 'ar.csv')
  for (const [tag, { handbook, workshop, principles, questions }] of Object.entries(bundles)) {
    const asked = principles.flatMap(({ questions }) => questions)
    const slides = 1 + handbook.steps.length + principles.length + asked.length + workshop.agendas.length + 1
    const about = run('pdfinfo', `${tag}.pdf`)
    t.match(about, new RegExp(`Pages: +${slides}\\n`), `${tag}: a page for each slide`)
    t.match(about, new RegExp(`Title: +${handbook.title}\\n`))
    const text = squeezed(run('pdftotext', `${tag}.pdf`, '-'))
    const shown = [
      ...handbook.steps.map(({ title }) => title),
      ...principles.flatMap(({ title, challenges }) => [title, ...challenges.map(({ text }) => text)]),
      ...asked.map(({ question }) => question),
      ...questions.flatMap(({ prompts = [] }) => prompts),
      ...workshop.agendas.map(({ title }) => title),
    ]
    // A PDF has the letters of Arabic in the shapes and the order in which they are seen.
    const isLatin = (words: string) => /^[\p{sc=Latin}\p{sc=Common}]+$/u.test(words)
    const lost = shown.filter((words) => isLatin(words) && !text.includes(squeezed(words)))
    t.same(lost, [], `${tag}: every text of ${shown.length} is on a slide`)
    const heights = [...run('pdftotext', '-bbox', `${tag}.pdf`, '-').matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)"/g)]
    const outside = heights.filter(([, top, bottom]) => Number(top) < 0.4 * 72 || Number(bottom) > 7.2 * 72)
    t.ok(heights.length > 500)
    t.same(outside, [], 'no word runs over its slide')
    t.notMatch(text, /Clicktoadd|Klickaföratt/i, 'no empty placeholder')
    const cells = readFileSync(at(`${tag}.fods`), 'utf8').match(/office:value-type="string"/g)
    const notes = principles.flatMap(({ challenges, questions }) => [...challenges, ...questions]).length
    const rows = 1 + notes + questions.flatMap(({ prompts = [] }) => prompts).length
    t.equal(cells?.length, rows * 4, `${tag}: four cells in each of ${rows} rows`)
  }
  const { LOOK_AT: pictures } = process.env
  if (pictures) {
    mkdirSync(pictures, { recursive: true })
    for (const tag of ['sv', 'ar']) run('pdftoppm', '-r', '40', '-png', `${tag}.pdf`, join(pictures, `slides-${tag}`))
    t.comment(readdirSync(pictures).length)
  }
})
