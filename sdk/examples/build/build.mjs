// Writes one HTML page for each question, at build time: node build.mjs <service> <folder> [locale]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHandbook } from '@innovation-handbook/sdk'
import { toHtml } from '@innovation-handbook/sdk/text'

const [baseUrl = 'http://localhost:3000', folder = 'pages', locale = 'sv'] = process.argv.slice(2)
const handbook = createHandbook({ baseUrl, locale, mode: 'bundle' })
const { items } = await handbook.locales()
const dir = items.find(({ tag }) => tag === locale)?.dir ?? 'ltr'
const texts = await handbook.texts()
const licence = `<a rel="license" href="${texts.licence.url}">${texts.licence.name}</a>`

mkdirSync(folder, { recursive: true })
for await (const { id } of handbook.questions.iterate()) {
  const question = await handbook.questions.get(id)
  const actions = question.guide.actions.map((_, index) => toHtml(question, `/guide/actions/${index}/text`, 'li'))
  const page = `<!doctype html>
<html lang="${locale}" dir="${dir}">
<meta charset="utf-8">
<title>${toHtml(question, '/question').replace(/<[^>]*>/g, '')}</title>
<main>
${toHtml(question, '/guide/title', 'h1')}
${toHtml(question, '/guide/question', 'p')}
<ul>
${actions.join('\n')}
</ul>
${toHtml(question, '/guide/toolbox/heading', 'h2')}
${toHtml(question, '/guide/toolbox/text', 'p')}
</main>
<footer>
${toHtml(texts, '/licence/attribution', 'p')}
<p>${licence}</p>
</footer>
</html>
`
  writeFileSync(join(folder, `${id}.html`), page)
}
