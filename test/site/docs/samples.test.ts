/** The examples of the documentation work, and print what it says. */
import { execFile } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { exampleUrl } from '../../../src/site/docs/documentation.ts'
import { compile, listen, openProject } from '../../consumer.ts'
import { openApp } from '../../open-app.ts'

const run = promisify(execFile)

interface Sample {
  language: string
  code: string
  /** What the next block of the page shows; absent if the page shows no output. */
  output: { language: string; text: string } | undefined
}

/** The code of a page, each block with the output that follows it. */
function samplesOf(file: string): Sample[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({ language, code }),
  )
  return blocks.flatMap(({ language, code }, index) => {
    const next = blocks[index + 1]
    const isOutput = next?.language === 'json' || next?.language === 'text'
    if (language === 'json' || language === 'text') return []
    return [{ language, code, output: isOutput ? { language: next.language, text: next.code } : undefined }]
  })
}

/** Compares line by line; `…` stands for any number of lines. */
function shows(t: Test, printed: string, expected: string, name: string): void {
  let from = 0
  for (const part of expected.split(/^…$/m)) {
    const text = part.trim()
    const at = printed.indexOf(text, from)
    if (!t.ok(at >= 0, `${name}: ${text.slice(0, 80)}`, { printed: printed.slice(0, 2000), text })) return
    from = at + text.length
  }
}

/** Sends what a `curl` command would send. */
async function curl(code: string, address: string): Promise<string> {
  const [, accept, url = ''] = /^curl (?:-H "Accept: ([^"]+)" )?"?([^\s"]+)"?$/.exec(code.trim()) ?? []
  if (url === '') throw new Error(`not understood: ${code}`)
  const response = await fetch(url.replace(exampleUrl, address), { headers: accept ? { accept } : {} })
  const body = await response.text()
  return response.headers.get('content-type')?.includes('json') ? JSON.stringify(JSON.parse(body), null, 2) : body
}

const pages = ['docs/start.md', 'docs/sv/start.md', 'docs/concepts.md']

t.test('the examples print what their pages show', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_PUBLIC_URL: exampleUrl })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const folder = await openProject(t, address, 'newcomer')
  let compared = 0
  for (const page of pages)
    for (const [index, { language, code, output }] of samplesOf(page).entries()) {
      if (!output) continue
      const name = `${page}, block ${index}`
      const file = join(folder, `block-${compared}.mjs`)
      if (language !== 'sh') writeFileSync(file, code.replaceAll(exampleUrl, address))
      const printed = language === 'sh' ? await curl(code, address) : (await run(process.execPath, [file])).stdout
      shows(t, printed, output.text, name)
      compared += 1
    }
  t.equal(compared, 9)
})

t.test('the comparison finds a wrong line', (t) => {
  const said: string[] = []
  const recorder = {
    ok: (is: boolean, name: string) => {
      if (!is) said.push(name)
      return is
    },
  } as unknown as Test
  shows(recorder, 'a\nb\nc\n', 'a\n…\nc\n', 'right')
  shows(recorder, 'a\nb\nc\n', 'a\n…\nd\n', 'wrong')
  shows(recorder, 'a\nb\nc\n', 'c\n…\na\n', 'order')
  t.same(said, ['wrong: d', 'order: a'])
  t.end()
})

t.test('the recipes show the examples that are tested with the frameworks', (t) => {
  for (const name of ['next', 'astro', 'html']) {
    const folder = name === 'html' ? 'static' : name
    const files = globSync(`sdk/examples/${folder}/**/*.{js,jsx,astro,html}`).map((file) => readFileSync(file, 'utf8'))
    const code = samplesOf(`docs/recipes/${name}.md`).filter(({ language }) => /^(js|jsx|astro)$/.test(language))
    t.ok(code.length > 0)
    for (const { code: shown } of code)
      t.ok(
        files.some((file) => file.includes(shown)),
        `${name}: ${shown.slice(0, 60)}`,
      )
  }
  t.end()
})

t.test('the TypeScript of the recipes compiles in a portal’s project', async (t) => {
  const { address } = await listen(t)
  const folder = await openProject(t, address, 'newcomer')
  const blocks = globSync('docs/{start,recipes/*,sv/start}.md').flatMap((file) =>
    samplesOf(file).filter(({ language }) => language === 'ts'),
  )
  t.ok(blocks.length >= 4)
  const files = blocks.map(({ code }, index) => {
    writeFileSync(join(folder, `ts-${index}.ts`), code)
    return `ts-${index}.ts`
  })
  const web = { lib: ['ES2022', 'DOM'], types: ['node'], module: 'ESNext', moduleResolution: 'bundler' }
  t.equal(await compile(folder, files, web), '')
})
