import { globSync, readFileSync } from 'node:fs'
import t from 'tap'
import typescript, { type Node } from 'typescript'
import { english } from '../../src/desk/page/words/en.ts'
import { swedish } from '../../src/desk/page/words/sv.ts'
import { typographyFaults } from '../../src/handbook/typography.ts'
import { wordsFor } from '../../src/site/words/words.ts'
import { faultsOf } from './terms.ts'

const {
  createSourceFile,
  forEachChild,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateHead,
  isTemplateMiddleOrTemplateTail,
  ScriptTarget,
} = typescript

interface Text {
  where: string
  language: 'sv' | 'en'
  text: string
}

/** Every text of the desk. Those with figures in them are asked for one and for several. */
function* deskTexts(words: object, language: Text['language'], at = 'desk'): Generator<Text> {
  for (const [name, value] of Object.entries(words)) {
    const where = `${at}.${name}`
    if (typeof value === 'object') yield* deskTexts(value, language, where)
    else if (typeof value === 'string') yield { where, language, text: value }
    else for (const n of [1, 2]) yield { where, language, text: value(n, n, n) }
  }
}

/** Every text that stands in the source in both languages: errors, workbook headings, reports of imports. */
function* bilingualTexts(): Generator<Text> {
  for (const file of globSync('src/**/*.ts'))
    for (const [, language, single, template] of readFileSync(file, 'utf8').matchAll(
      /\b(sv|en): (?:'((?:[^'\\\n]|\\.)*)'|`([^`]*)`)/g,
    ))
      yield { where: file, language: language as Text['language'], text: single ?? template ?? '' }
}

/** The literal parts of every string of more than one word that a command may print. */
function* commandTexts(): Generator<Text> {
  for (const where of globSync('src/commands/handbook{.ts,/*.ts}')) {
    const found: string[] = []
    const visit = (node: Node): void => {
      if (isStringLiteral(node) || isTemplateHead(node) || isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
      else if (isNoSubstitutionTemplateLiteral(node)) found.push(node.text)
      forEachChild(node, visit)
    }
    visit(createSourceFile(where, readFileSync(where, 'utf8'), ScriptTarget.Latest))
    for (const text of found) if (text.trim().includes(' ')) yield { where, language: 'en', text }
  }
}

/** A guide, without the list of terms itself and the names of tests. */
const guideText = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^## Terms$[\s\S]*/m, '')
    .replace(/“[^”]*” \(`test[^)]*\)/g, '')
    // What people answer in a workshop is no response of the service.
    .replace(/^docs\/(team-answers|plan)\.md$/.test(file) ? /\banswer(s|ed)?\b/gi : /$^/, '')

function* guides(): Generator<Text> {
  for (const file of ['README.md', 'CONTRIBUTING.md', ...globSync('docs/{*,recipes/*,sv/*}.md')])
    yield { where: file, language: /\.sv\.md$|^docs\/sv\//.test(file) ? 'sv' : 'en', text: guideText(file) }
}

const sources: Record<string, { texts: () => Iterable<Text>; atLeast: number }> = {
  'the desk': { texts: () => [...deskTexts(swedish, 'sv'), ...deskTexts(english, 'en')], atLeast: 400 },
  'errors, workbooks and reports': { texts: bilingualTexts, atLeast: 200 },
  'command output': { texts: commandTexts, atLeast: 100 },
  guides: { texts: guides, atLeast: 10 },
}

for (const [name, { texts, atLeast }] of Object.entries(sources))
  t.test(`${name}: one term for each concept`, async (t) => {
    const all = [...texts()]
    t.ok(all.length >= atLeast, `${all.length} texts`)
    const faults = all.flatMap(({ where, language, text }) =>
      faultsOf(text, language).map((fault) => `${where}: ${fault} in: ${text.slice(0, 100)}`),
    )
    t.same(faults, [])
  })

function* siteTexts(): Generator<Text> {
  for (const tag of ['sv', 'en', 'fi', 'nb', 'da'] as const)
    yield* deskTexts(wordsFor({ tag, fallback: [] }).words, tag as Text['language'], 'site')
}

t.test('the desk, the site, errors and reports have the marks and spaces of their language', async (t) => {
  // Commands align columns with spaces.
  const others = [...bilingualTexts()].filter(({ where }) => !where.startsWith('src/commands/'))
  const all = [...deskTexts(swedish, 'sv'), ...deskTexts(english, 'en'), ...siteTexts(), ...others]
  t.ok(all.length > 600, `${all.length} texts`)
  const faults = all.flatMap(({ where, language, text }) =>
    typographyFaults(text.replace(/"\$\{[^}]*\}"|\$?\{[^}]*\}/g, 'x'), language).map(
      (fault) => `${where} ${fault}: ${text.slice(0, 100)}`,
    ),
  )
  t.same(faults, [])
})

t.test('an avoided word is found, in any case and form, and code is not', async (t) => {
  t.same(faultsOf('Skicka ditt token till mottagaren.', 'sv'), [
    '“token” must be “nyckel”',
    '“mottagaren” must be “webhook”',
  ])
  t.same(faultsOf('Notifications are in the audit log.', 'en'), [
    '“audit log” must be “audit trail”',
    '“Notifications” must be “webhook”',
  ])
  t.same(faultsOf('`POST /subscriptions` creates a webhook. /subscriptions lists them.', 'en'), [])
})
