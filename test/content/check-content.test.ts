import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { checkContent } from '../../src/content/check-content.ts'
import { ContentError, readContent } from '../../src/content/read-content.ts'
import { copyContent } from '../open-app.ts'

const p1 = 'locales/sv/principles/p1.yaml'
const en1 = 'locales/en/principles/p1.yaml'
const edition = 'edition/edition.yaml'

/**
 * Changes a file of a copy of the content and gives the faults found, with the folder cut off. The copy has Swedish and one
 * other language, that of the file if no other is named.
 */
function faultsAfter(
  t: Parameters<typeof copyContent>[0],
  file: string,
  change: (text: string) => string,
  other = file.split('/')[1] as string,
): string[] {
  const folder = copyContent(t, {}, ['sv', other])
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`the change to ${file} changed nothing`)
  writeFileSync(path, after)
  const tell = ({ file, line, message }: { file: string; line: number; message: string }) =>
    `${file.slice(folder.length + 1)}:${line}  ${message}`
  try {
    return checkContent(readContent(folder)).faults.map(tell)
  } catch (error) {
    if (error instanceof ContentError) return error.faults.map(tell)
    throw error
  }
}

/** The line, from 1, on which `words` first stand in a file of the content. */
const lineOf = (file: string, words: string) =>
  readFileSync(join('content', file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1

t.test('the content has nothing to correct, and the check says how much it looked at', async (t) => {
  const content = readContent('content')
  const { faults, files, texts, locales } = checkContent(content)
  t.same(faults, [])
  t.ok(files >= 20)
  t.ok(locales >= 2)
  const required = content.segments.filter(({ optional }) => !optional).length
  t.ok(texts >= locales * required, 'every shipped locale is complete')
})

t.test('an empty text is named with file, line and what is needed', async (t) => {
  const faults = faultsAfter(t, p1, (text) => text.replace(/p1-q6-a3: (?:>-\n(?: {10}.*\n)+|.*\n)/, 'p1-q6-a3:\n'))
  t.same(faults, [
    `${p1}:${lineOf(p1, 'p1-q6-a3:')}  questions.p1-q6.guide.actions.p1-q6-a3 is empty; every action needs a text`,
  ])
})

const cases: [name: string, file: string, change: (text: string) => string, says: RegExp][] = [
  [
    'an unknown id',
    p1,
    (text) => text.replace('p1-q6-a3:', 'p1-q6-a9:'),
    /p1-q6-a9 is not in the edition; did you mean p1-q6-a\d\?/,
  ],
  [
    'a missing text of the source',
    p1,
    (text) => text.replace('p1-q6-a3:', 'p1-q6-a9:'),
    /p1-q6-a3 is missing; the source language has every text/,
  ],
  ['a key that stands twice', p1, (text) => `${text}title: En till\n`, /:\d+ {2}this key stands twice/],
  [
    'a text that is too long',
    p1,
    (text) => text.replace(/^title: .*/m, `title: ${'lång '.repeat(60)}`),
    /title has 299 characters; at most 200 fit/,
  ],
  [
    'a broken link',
    p1,
    (text) => text.replace('(resource:opsi-innovation-facets)', '(resource:opsi-innovation-faces)'),
    /links to the resource opsi-innovation-faces, which does not exist; did you mean opsi-innovation-facets\?/,
  ],
  [
    'a link lost in the source',
    p1,
    (text) => text.replace(/\[([^\]]*)\]\(resource:innovationskokboken\)/, '$1'),
    /counts.toolboxResources says 40, but the edition lists 39/,
  ],
  [
    'a resource that no text links any longer',
    p1,
    (text) => text.replace(/\[([^\]]*)\]\(resource:innovationskokboken\)/, '$1'),
    /is innovationskokboken, which no Swedish text links; link it, remove it, or add unlinked with the reason/,
  ],
  [
    'a resource without a link and without a reason',
    'edition/resources.yaml',
    (text) => text.replace(/ {2}unlinked: .*\n/, ''),
    /is oecd-innovation-playbook, which no Swedish text links/,
  ],
  [
    'a reason where there is a link',
    'edition/resources.yaml',
    (text) => text.replace(/(- id: innovationskokboken\n)/, '$1  unlinked: Old\n'),
    /unlinked must be removed, because a Swedish text links the resource/,
  ],
  [
    'a link lost in translation',
    en1,
    (text) => text.replace(/\[([^\]]*)\]\(resource:opsi-innovation-facets\)/, '$1'),
    /does not carry the same links as the Swedish text/,
  ],
  ['HTML', p1, (text) => text.replace(/^title: .*/m, 'title: <b>Omfamna</b>'), /title contains an HTML tag/],
  ['bold', p1, (text) => text.replace(/^title: .*/m, 'title: Omfamna **starkt**'), /title contains one of \* _ ` ~/],
  [
    'a foreign link',
    p1,
    (text) => text.replace('(resource:opsi-innovation-facets)', '(https://evil.example)'),
    /square brackets that are not a link/,
  ],
  [
    'a link in a plain text',
    p1,
    (text) => text.replace(/^title: .*/m, 'title: "[Omfamna](resource:opsi)"'),
    /a link, which this text may not carry/,
  ],
  [
    'a name in braces that is gone',
    'locales/fi/interface.yaml',
    (text) => text.replace('/{total}', ''),
    /stepOf does not have the names in braces of the Swedish text: \{step\} and \{total\}/,
  ],
  [
    'a name in braces that the Swedish text lacks',
    'locales/en/interface.yaml',
    (text) => text.replace('retry: Try again', 'retry: Try {page} again'),
    /retry does not have the names in braces of the Swedish text: none/,
  ],
  [
    'the quotation marks of another language',
    en1,
    (text) => text.replace(/^title: .*/m, 'title: "»Embrace« and enhance innovation"'),
    /title has the quotation mark »; this language writes “…”/,
  ],
  [
    'a straight quotation mark in a reason',
    'edition/corrections.yaml',
    (text) => text.replace('Singular stood for plural', 'Singular stood for "plural"'),
    /corrections\[0\].reason.en has the quotation mark "/,
  ],
  ['a number instead of a text', p1, (text) => text.replace(/^title: .*/m, 'title: 12'), /title must be a text/],
  [
    'a count that differs',
    edition,
    (text) => text.replace('actions: 131', 'actions: 130'),
    /counts.actions says 130, but the edition lists 131/,
  ],
  [
    'an item that stands twice',
    edition,
    (text) => text.replace('p1-q6-a2, p1-q6-a3', 'p1-q6-a2, p1-q6-a2'),
    /repeats p1-q6-a2, which already stands at/,
  ],
  [
    'an item of another question',
    edition,
    (text) => text.replace('p1-q6-a3]', 'p1-q5-a9]'),
    /is p1-q5-a9, which does not belong to p1-q6/,
  ],
  ['an unknown setting', 'locales/en/locale.yaml', (text) => `${text}colour: red\n`, /colour is not known here/],
  ['a fallback that goes nowhere', 'locales/en/locale.yaml', (text) => text.replace('[sv]', '[de]'), /must end in sv/],
  [
    'a state that does not exist',
    'locales/en/locale.yaml',
    (text) => text.replace('state: machine', 'state: perfect'),
    /state must be one of machine, translated, reviewed, final/,
  ],
  [
    'an address without evidence',
    'edition/resources.yaml',
    (text) => text.replace('url: null', 'url: https://guess.example'),
    /urlEvidence cannot be unknown where there is a url/,
  ],
  [
    'a summary of long words',
    p1,
    (text) => text.replace(/(summary: >-\n +)Ledningen ska visa/, '$1Innovationsledningsprocesserna systematiseras.'),
    /summary has a LIX of \d+\.\d; a summary must stay below 40/,
  ],
  [
    'a summary with a long sentence',
    p1,
    (text) =>
      text.replace(/(summary: >-\n +)Ledningen ska visa/, `$1${'Vi ser på det här en gång till och '.repeat(3)}`),
    /summary has a sentence of \d+ words; at most 25 fit in a summary/,
  ],
  [
    'a guide for a workshop in long words',
    'locales/sv/workshop.yaml',
    (text) => text.replace(/(first|second): (>-\n +)?[A-ZÅÄÖ].*/g, '$1: Innovationsledningsprocesserna systematiseras'),
    /workshop\.yaml:\d+ {2}prompts\.p1-q1\.first begins the prompts of p1, which have a LIX of \d+\.\d; they must stay below 40/,
  ],
  [
    'a text that the agenda lacks',
    'locales/sv/workshop.yaml',
    (text) => text.replace(/^ +hour-end: .*\n/m, ''),
    /agendas\.hour\.items\.hour-end is missing; the source language has every text/,
  ],
  [
    'an item that stands in two agendas',
    'edition/workshop.yaml',
    (text) => text.replace('id: half-day-end', 'id: half-day-break'),
    /agendas\[1\]\.items\[7\]\.id repeats half-day-break, which already stands at agendas\[1\]\.items\[4\]\.id/,
  ],
  [
    'an item of another agenda',
    'edition/workshop.yaml',
    (text) => text.replace('id: hour-end', 'id: half-day-last'),
    /is half-day-last, which does not belong to hour/,
  ],
  ['a tab', p1, (text) => text.replace('dimensions:\n  p1', 'dimensions:\n\tp1'), /tab/],
]

for (const [name, file, change, says] of cases) {
  t.test(`the check finds ${name}`, async (t) => {
    const faults = faultsAfter(t, file, change)
    t.ok(
      faults.some((fault) => says.test(fault) && /^\S+\.yaml:\d+ {2}/.test(fault)),
      faults.join('\n') || 'no fault',
    )
  })
}

t.test('a summary that only the translation has is found', async (t) => {
  const faults = faultsAfter(t, p1, (text) => text.replace(/^summary:.*\n(?: {2}.*\n)*/m, ''), 'en')
  t.match(faults, [/^locales\/en\/.* summary translates a summary that the Swedish text does not have/])
})

t.test('a Swedish text left among the English ones is found', async (t) => {
  const swedish =
    'Verka för en strategisk mångfald av innovationsinitiativ som säkerställer att resurser fördelas väl mellan alla.'
  const faults = faultsAfter(t, en1, (text) =>
    text.replace(/^( +p1-q1-a2: )(?:>-\n(?: {10}.*\n)+|.*\n)/m, `$1${swedish}\n`),
  )
  t.same(faults, [
    `${en1}:${lineOf(en1, 'p1-q1-a2:')}  questions.p1-q1.guide.actions.p1-q1-a2 seems to be written in sv, not in en`,
  ])
})

t.test('a language, the source too, may lack a summary', async (t) => {
  const content = copyContent(t, {}, readdirSync('content/locales'))
  const summary = () => Object.values(readContent(content).locales).map(({ locale }) => locale.texts['p1.summary'])
  t.ok(summary().filter((text) => text !== undefined).length > 2)
  for (const tag of readdirSync(join(content, 'locales'))) {
    const path = join(content, `locales/${tag}/principles/p1.yaml`)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^summary: >-\n(?: {2}.*\n)+/m, ''))
  }
  t.ok(summary().every((text) => text === undefined))
  t.same(checkContent(readContent(content)).faults, [])
})

t.test('a folder without content is a failure, not a success', async (t) => {
  const folder = copyContent(t)
  rmSync(join(folder, 'locales'), { recursive: true })
  t.throws(() => readContent(folder), ContentError)
  t.throws(() => readContent('/nowhere'), ContentError)
})
