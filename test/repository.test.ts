import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

t.test('every room of the source has tests', async (t) => {
  const folders = (at: string) =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  const rooms = folders('src')
  t.ok(rooms.length > 5)
  const tested = folders('test')
  for (const room of rooms) t.ok(tested.includes(room), room)
})

t.test('what the README names exists', async (t) => {
  const scripts = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name as string)
  t.ok(scripts.length > 5)
  for (const name of scripts) t.ok(manifest.scripts[name], `npm run ${name}`)
  const files = [...readme.matchAll(/`((?:src|schemas|content|test)\/[\w./-]+)`|\]\(([\w./-]+)\)/g)].map(
    ([, code, link]) => (code ?? link) as string,
  )
  t.ok(files.length > 10)
  for (const file of files) t.ok(existsSync(file), file)
})

t.test('every dependency has its reason in the README', async (t) => {
  const reasons = readme.slice(readme.indexOf('### Dependencies'))
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    t.ok(reasons.includes(` ${name},`) || reasons.includes(` ${name} `), name)
  }
})
