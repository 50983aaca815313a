/** A portal in Astro, built as static pages from the service and from a mirror. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { aMirror } from '../../mirrored.ts'
import { startNginx } from '../../nginx.ts'
import { printPackages } from '../debian.ts'
import { complaint, openForeignPortal, printVersions, serve, writeFiles } from '../service.ts'

const here = import.meta.dirname
process.env.ASTRO_TELEMETRY_DISABLED = '1'

const portal = {
  'src/lib/handbook.ts': `
import { createHandbook } from '@innovation-handbook/sdk'

export const handbook = createHandbook({ baseUrl: import.meta.env.HANDBOOK_URL, mode: 'bundle' })
`,
  'src/pages/index.astro': `---
import { handbook } from '../lib/handbook'
const { items } = await handbook.principles.list()
---
<html lang="sv"><head><title>Portal</title></head><body><ul>{items.map(({ title }) => <li>{title}</li>)}</ul></body></html>
`,
  'src/pages/questions/[id].astro': `---
import { toHtml } from '@innovation-handbook/sdk/text'
import { handbook } from '../../lib/handbook'
export async function getStaticPaths() {
  const paths = []
  for await (const { id } of handbook.questions.iterate()) paths.push({ params: { id } })
  return paths
}
const question = await handbook.questions.get(Astro.params.id)
const actions = question.guide.actions.map((_, index) => toHtml(question, \`/guide/actions/\${index}/text\`, 'li'))
---
<html lang="sv"><head><title>{question.guide.title}</title></head><body>
<Fragment set:html={toHtml(question, '/guide/title', 'h1')} />
<ul><Fragment set:html={actions.join('')} /></ul>
</body></html>
`,
}

t.test('every question becomes a page, the same from the service and from a mirror', async (t) => {
  printVersions(t, here, ['astro'])
  printPackages(t, here)
  const service = await serve(t)
  const { folder: mirrored, write } = await aMirror(t, ['sv'], { principles: 5 })
  await write()
  const nginx = await startNginx(mirrored)
  t.teardown(nginx.stop)
  const sites = []
  for (const address of [service, nginx.address]) {
    const folder = await openForeignPortal(t, service, here)
    writeFiles(folder, { ...portal, '.env': `HANDBOOK_URL=${address}\n` })
    t.equal(await complaint(folder, join(here, 'node_modules/astro/bin/astro.mjs'), 'build'), '', address)
    const read = (page: string) => readFileSync(join(folder, 'dist', page, 'index.html'), 'utf8')
    const { items } = (await (await fetch(`${service}/handbook/v1/sv/questions?limit=100`)).json()) as {
      items: { id: string }[]
    }
    t.equal(items.length, 30)
    sites.push([read(''), ...items.map(({ id }) => read(`questions/${id}`))])
  }
  const [first = [], second] = sites
  t.equal(first[0]?.match(/<li>/g)?.length, 5)
  const questions = first.slice(1)
  t.equal(questions.filter((page) => /<h1>.+<\/h1>\s*<ul><li>/.test(page)).length, 30)
  t.same(second, first)
})
