/** The declarations of the SDK, checked whole by old and new compilers, for every way in which they look for modules. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { complaint, openForeignPortal, printVersions, serve } from '../service.ts'

const portal = `
import { attempt, createHandbook } from '@innovation-handbook/sdk'
import { createMaintainer } from '@innovation-handbook/sdk/admin'
import { fixtureFetch as fetch, fixtureUrl as baseUrl } from '@innovation-handbook/sdk/fixtures'
import { createLock, locked } from '@innovation-handbook/sdk/lock'
import { verifyNotification } from '@innovation-handbook/sdk/notifications'
import { toHtml } from '@innovation-handbook/sdk/text'
import { check } from '@innovation-handbook/sdk/validation'

export async function page(locale: string | undefined): Promise<string[]> {
  const handbook = createHandbook({ baseUrl, fetch, check, locale, timeout: undefined })
  const { items } = await handbook.principles.list({ page: undefined })
  await handbook.questions.list({ principle: undefined, limit: undefined })
  await handbook.search('innovation', { type: undefined })
  const question = await handbook.questions.get('p1-q6')
  const untranslated = await createHandbook({ baseUrl, fallback: 'none' }).questions.get('p1-q6')
  // @ts-expect-error: without a fallback a text may be missing.
  untranslated.guide.title.length
  // @ts-expect-error: there is no such text.
  toHtml(question, '/guied/title', 'p')
  const { value, error } = await attempt(handbook.plan(['p1-q6']))
  return [question.guide.title, toHtml(question, '/guide/title', 'h1'), ...items.map(({ title }) => title), value?.title ?? error?.code ?? '']
}

export async function server(secret: string, headers: Record<string, string>, body: string): Promise<string> {
  const lock = await createLock(createHandbook({ baseUrl, fetch }), { locales: ['fi'] })
  createHandbook({ ...(await locked(lock, { baseUrl, fetch })), baseUrl })
  const drafts = await createMaintainer({ baseUrl, token: secret, fetch }).drafts.list()
  const message = await verifyNotification({ secret, headers, body, tolerance: undefined, now: undefined })
  return message.type + String(drafts.items.length)
}
`
const elements = `
import '@innovation-handbook/sdk/embed'

const question = document.createElement('handbook-question')
question.locale = 'en'
// @ts-expect-error: there is no such property.
question.language = 'en'
`

/** What is compiled, by the value of \`moduleResolution\`. */
const resolutions: Record<string, { modules: string[]; files: Record<string, string> }> = {
  node10: { modules: ['CommonJS', 'ESNext'], files: { 'portal.ts': portal } },
  node16: { modules: ['Node16'], files: { 'portal.mts': portal + elements, 'portal.cts': portal } },
  nodenext: { modules: ['NodeNext'], files: { 'portal.mts': portal + elements, 'portal.cts': portal } },
  bundler: { modules: ['ESNext'], files: { 'portal.ts': portal + elements } },
}

/** The aliases in package.json, with what the compiler no longer knows. */
const compilers = { 'typescript-5.0': [], 'typescript-5.9': [], 'typescript-7.0': ['node10'] }

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  // The declarations of TypeScript itself.
  skipDefaultLibCheck: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  noEmit: true,
}

t.test('every compiler finds every entry and understands its declarations', async (t) => {
  printVersions(t, import.meta.dirname, Object.keys(compilers))
  const folder = await openForeignPortal(t, await serve(t), import.meta.dirname)
  for (const [moduleResolution, { modules, files }] of Object.entries(resolutions)) {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    for (const module of modules) {
      const options = { ...compilerOptions, module, moduleResolution }
      const config = { compilerOptions: options, files: Object.keys(files) }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
      for (const [compiler, removed] of Object.entries<string[]>(compilers)) {
        const said = await complaint(folder, join(import.meta.dirname, 'node_modules', compiler, 'bin/tsc'), '-p', '.')
        if (removed.includes(moduleResolution)) t.match(said, /TS5108/, `${compiler} has removed ${moduleResolution}`)
        else t.equal(said, '', `${compiler}, ${moduleResolution}, ${module}`)
      }
    }
  }
})
