import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { releaseContent } from '../src/store/content-releases.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** When everything that tests see was published. */
const publishedAt = new Date('2026-11-23T08:00:00Z')
export const publicUrl = 'https://handbook.example'
export const root = '/handbook/v1'

/** The real app over real content, closed when the test ends. */
export async function openApp(
  t: Test,
  environment: Record<string, string> = {},
  options: { described?: boolean } = {},
) {
  const config = readConfig({
    LOG_LEVEL: 'silent',
    HANDBOOK_PUBLIC_URL: publicUrl,
    HANDBOOK_RATE_LIMIT_MAX: '0',
    ...environment,
  })
  const app = await buildApp(config, contentAt(config.contentDir), options)
  t.teardown(() => app.server.close())
  return app
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The shipped content is read once for all tests. */
let shipped: ReturnType<typeof releaseContent> | undefined
function contentAt(folder: string) {
  if (folder !== 'content') return releaseContent(folder, publishedAt)
  shipped ??= releaseContent(folder, publishedAt)
  return shipped
}

/**
 * A copy of the content folder in which files can be changed; gone when the test ends. It has two languages if no others are
 * named, because reading all of them takes more than twice as long.
 */
export function copyContent(t: Test, files: Record<string, string> = {}, languages = ['sv', 'en']): string {
  const folder = temporaryFolder(t)
  cpSync('content', join(folder, 'content'), {
    recursive: true,
    filter: (path) => {
      const [, parent, language] = path.split(sep)
      return parent !== 'locales' || language === undefined || languages.includes(language)
    },
  })
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'content', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return join(folder, 'content')
}

/** A language that is not in `content/`, deliberately partial: one principle’s title, one question and one action. */
export const partialLocale: Record<string, string> = {
  'locales/is/locale.yaml':
    'tag: is\nendonym: íslenska\ndir: ltr\nstatus: unofficial\nfallback: [sv]\nstate: translated\npublished: true\n',
  'locales/is/principles/p1.yaml': `title: Fögnum og eflum nýsköpun hjá hinu opinbera
questions:
  p1-q6:
    question: Hefur verið mótuð eignasafnsstefna um nýsköpun?
    guide:
      actions:
        p1-q6-a3: Dreifið athygli og fjármagni jafnt á ólík stig nýsköpunarferlisins.
`,
}
