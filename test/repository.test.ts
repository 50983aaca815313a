import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { apiVersion } from '../src/version.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string }
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** The Markdown files of a folder, by their path. */
const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

t.test('every room of the source has tests', async (t) => {
  const folders = (at: string) =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  const rooms = folders('src')
  t.ok(rooms.length > 5)
  const tested = folders('test')
  for (const room of rooms) t.ok(tested.includes(room), room)
})

t.test('the architecture has a row for every module', async (t) => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const rows = [...text.matchAll(/^\| `(\w+)\/`/gm)].map(([, name]) => name)
  const modules = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  t.same(rows.toSorted(), modules.toSorted())
})

const documents = [...['.', 'docs', 'docs/recipes', 'docs/sv'].flatMap(markdownIn), 'sdk/README.md'].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}))

t.test('every command and file that the documentation names exists', async (t) => {
  t.ok(documents.length > 10)
  const scripts = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => ({ path, name })),
  )
  t.ok(scripts.length > 10)
  for (const { path, name } of scripts) t.ok(manifest.scripts[name], `${path}: npm run ${name}`)
  const files = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:`|npm test -- )((?:src|schemas|content|test|sdk|docs)\/[\w./-]+)/g)].map(([, file = '']) => ({
      path,
      file,
    })),
  )
  t.ok(files.length > 50)
  for (const { path, file } of files) t.ok(existsSync(file), `${path}: ${file}`)
})

t.test('every name that the documentation gives with its file stands in that file', async (t) => {
  const names = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`([\w:-]+)`\s+in\s+`((?:src|schemas|test|sdk)\/[\w./-]+\.\w+)`/g)].map(
      ([, name = '', file = '']) => ({
        path,
        name,
        file,
      }),
    ),
  )
  t.ok(names.length > 10)
  for (const { path, name, file } of names) t.match(readFileSync(file, 'utf8'), name, `${path}: ${name} in ${file}`)
})

/** The anchor of a heading, as forges make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

t.test('every link of the documentation leads to a file, and to a heading where it names one', async (t) => {
  const links = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([\w./-]+)(?:#([\w-]+))?\)/g)].map(([, file = '', anchor]) => ({
      path,
      file: join(dirname(path), file),
      anchor,
    })),
  )
  t.ok(links.length > 50)
  for (const { path, file, anchor } of links) {
    const found = t.ok(existsSync(file), `${path}: ${file}`)
    if (!found || anchor === undefined) continue
    const anchors = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
    t.ok(anchors.includes(anchor), `${path}: ${file}#${anchor}`)
  }
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

t.test('the README stays short', async (t) => {
  t.ok(readFileSync('README.md', 'utf8').split('\n').length <= 120)
})

t.test('the changelog has the versions of the API and of the SDK', async (t) => {
  const [, api = '', sdk = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## (?:API|SDK)$/m)
  const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string }
  t.match(api, `### ${apiVersion} – `)
  t.match(sdk, `### ${version} – `)
})

t.test('every dependency has its reason in decision 0010', async (t) => {
  const reasons = readFileSync('docs/decisions/0010-dependencies.md', 'utf8')
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    t.ok(reasons.includes(` ${name},`) || reasons.includes(` ${name} `), name)
  }
})

t.test('the index of decisions has the number, title and status of each', async (t) => {
  const files = readdirSync('docs/decisions').filter((name) => /^\d/.test(name))
  t.ok(files.length > 30)
  const decisions = files.map((file) => {
    const text = readFileSync(join('docs/decisions', file), 'utf8')
    const [, number, title] = /^# (\d{4})\. (.+)$/m.exec(text) ?? []
    const [, status] = /^- Status: (accepted|superseded by \d{4})$/m.exec(text) ?? []
    t.match(text, /^- Date: \d{4}-\d{2}-\d{2}$/m, `${file}: date`)
    for (const part of ['Context', 'Choice', 'Consequence']) t.match(text, `**${part}.** `, `${file}: ${part}`)
    return { link: `[${number}](${file})`, number, title, status }
  })
  const index = readFileSync('docs/decisions/README.md', 'utf8')
  const rows = [...index.matchAll(/^\| (\[.+\)) +\| (.+?) +\| (.+?) +\|$/gm)].map(([, link, title, status]) => ({
    link,
    title,
    status,
  }))
  t.same(
    rows,
    decisions.map(({ link, title, status }) => ({ link, title, status })),
  )
  const numbers = decisions.map(({ number }) => number)
  t.equal(new Set(numbers).size, numbers.length, 'each number is used once')
  for (const { number, status } of decisions) {
    const successor = /superseded by (\d+)/.exec(`${status}`)?.[1]
    if (successor) t.ok(numbers.includes(successor), `${number}: ${status}`)
  }
})
