import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string }
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

t.test('what the README and CONTRIBUTING name exists', async (t) => {
  const text = `${readme}${readFileSync('CONTRIBUTING.md', 'utf8')}`
  const scripts = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name as string)
  t.ok(scripts.length > 5)
  for (const name of scripts) t.ok(manifest.scripts[name], `npm run ${name}`)
  const files = [
    ...text.matchAll(/`((?:src|schemas|content|test|docs)\/[\w./-]+)`|\]\(([\w./-]+)\)|npm test -- (\S+)/g),
  ].map(([, code, link, test]) => (code ?? link ?? test) as string)
  t.ok(files.length > 10)
  for (const file of files) t.ok(existsSync(file), file)
})

t.test('every file that chooses a Node chooses the same', async (t) => {
  const [major] = (manifest.dependencies.node as string).split('.')
  const text = (file: string) => readFileSync(file, 'utf8')
  t.equal(manifest.engines.node, `>=${major}`)
  t.equal(text('.nvmrc').trim(), major)
  const files = ['Dockerfile', '.devcontainer/devcontainer.json', '.github/workflows/ci.yaml']
  for (const file of files) {
    const images = [...text(file).matchAll(/\bnode:(\d+)/g)].map(([, version]) => version)
    t.ok(images.length > 0, file)
    for (const version of images) t.equal(version, major, file)
  }
})

t.test('every dependency has its reason in the README', async (t) => {
  const reasons = readme.slice(readme.indexOf('### Dependencies'))
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    t.ok(reasons.includes(` ${name},`) || reasons.includes(` ${name} `), name)
  }
})
