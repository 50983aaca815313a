/** `npm run build:guide`: makes pages of the guides for maintainers, with their pictures, for the service to show. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { marked } from 'marked'

const folder = 'dist/desk/guide'
const guides = { en: 'maintainers.md', sv: 'maintainers.sv.md' }

mkdirSync(`${folder}/images`, { recursive: true })
for (const [language, file] of Object.entries(guides)) {
  // The guides link to each other by file; the service shows them by language.
  const text = Object.entries(guides).reduce(
    (linked, [other, name]) => linked.replaceAll(`](${name})`, `](${other})`),
    readFileSync(`docs/${file}`, 'utf8'),
  )
  writeFileSync(`${folder}/${language}.html`, await marked(text))
}
for (const picture of globSync('docs/images/desk-*.png')) cpSync(picture, `${folder}/images/${basename(picture)}`)
