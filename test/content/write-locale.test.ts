import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readContent } from '../../src/content/read-content.ts'
import { writeLocale } from '../../src/content/write-locale.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { copyContent } from '../open-app.ts'

function open(t: Parameters<typeof copyContent>[0]) {
  const folder = copyContent(t)
  const { segments, locales } = readContent(folder)
  const locale = (tag: string) => structuredClone(locales[tag]?.locale as Locale)
  return { folder, write: (changed: Locale) => writeLocale(folder, segments, changed, locale('sv')), locale }
}

t.test('writing what is there already changes no file', async (t) => {
  const { write, locale } = open(t)
  t.same(write(locale('en')), [])
  t.same(write(locale('sv')), [])
})

t.test('a changed text changes its lines alone and reads back', async (t) => {
  const { folder, write, locale } = open(t)
  const file = 'locales/en/principles/p1.yaml'
  const before = readFileSync(join(folder, file), 'utf8').split('\n')
  const en = locale('en')
  const text = `A title: with a colon, “quotes” and # a sign that YAML reads`
  en.texts['p1-q1.guide.title'] = text
  t.same(write(en), [file])
  const after = readFileSync(join(folder, file), 'utf8').split('\n')
  t.equal(after.filter((line) => !before.includes(line)).length, 1)
  t.equal(readContent(folder).locales.en?.locale.texts['p1-q1.guide.title'], text)
})

t.test('a text that follows an earlier wording of the source stays so', async (t) => {
  const { folder, write, locale } = open(t)
  const en = locale('en')
  en.sources['p2.title'] = '0123456789abcdef'
  t.same(write(en), ['locales/en/sources.yaml'])
  t.equal(readContent(folder).locales.en?.locale.sources['p2.title'], '0123456789abcdef')
})

t.test('a new language becomes a folder that reads back as it was', async (t) => {
  const { folder, write, locale } = open(t)
  const icelandic: Locale = { ...locale('en'), tag: 'is', endonym: 'íslenska', states: { 'p1.title': 'reviewed' } }
  t.ok(write(icelandic).includes('locales/is/principles/p5.yaml'))
  const { locales, faults } = readContent(folder)
  t.same(faults, [])
  t.same(locales.is?.locale, icelandic)
  t.match(
    readFileSync(join(folder, 'locales/is/principles/p1.yaml'), 'utf8'),
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.\.\/schemas\/editor\/principle\.schema\.json\n/,
  )
  t.notOk(existsSync(join(folder, 'locales/is/sources.yaml')), 'nothing follows an earlier wording')
})

t.test('a glossary is written only if the release has one, and terms that stay keep their lines', async (t) => {
  const { folder, write, locale } = open(t)
  const file = 'locales/en/glossary.yaml'
  const before = [
    'terms:',
    '  # Agreed with the ministry.',
    '  - {source: ledning, term: management, avoid: [leaders]}',
    '  - source: invånare',
    '    term: residents # not citizens',
    '  - source: mandat',
    '    term: mandate',
    '',
  ]
  writeFileSync(join(folder, file), before.join('\n'))
  const terms = readContent(folder).locales.en?.glossary.terms ?? []
  t.same(write({ ...locale('en'), glossary: terms }), [], 'the same')
  const changed = [...terms.slice(0, 2), { source: 'mandat', term: 'remit' }, { source: 'ny', term: 'new' }]
  const en = { ...locale('en'), glossary: changed }
  t.same(write(en), [file])
  t.same(readFileSync(join(folder, file), 'utf8').split('\n'), [
    ...before.slice(0, 6),
    '    term: remit',
    '  - source: ny',
    '    term: new',
    '',
  ])
  t.same(readContent(folder).faults, [])
  t.ok(write({ ...en, tag: 'is' }).includes('locales/is/glossary.yaml'))
  t.match(readFileSync(join(folder, 'locales/is/glossary.yaml'), 'utf8'), 'schemas/editor/glossary.schema.json')
})
