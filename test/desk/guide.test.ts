import { globSync, readFileSync } from 'node:fs'
import t from 'tap'

/** The labels that a guide prints in bold, in one line each. */
const labelsOf = (guide: string) =>
  [...guide.replace(/\s+/g, ' ').matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label as string)

t.test('the guides name the desk’s buttons and headings as the desk does', async (t) => {
  for (const [file, language] of [
    ['docs/maintainers.md', 'en'],
    ['docs/maintainers.sv.md', 'sv'],
  ]) {
    const files = globSync(`src/desk/page/words/${language}/*.ts`)
    const words = files.map((file) => readFileSync(file, 'utf8')).join('\n')
    const labels = labelsOf(readFileSync(`${file}`, 'utf8'))
    t.ok(labels.length > 15, `${file}: ${labels.length} labels`)
    // The desk writes the name of a language into “Correct …”.
    const missing = labels.filter((label) => !words.includes(label.replace(' svenska', ` \${language}`)))
    t.same(missing, [], `${file}`)
  }
})
