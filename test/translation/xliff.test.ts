import t from 'tap'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'
import { check, finnish, finnishTexts, head, numbers, sources, unitsFor } from './sample.ts'

const target = finnish(finnishTexts, { states: { 'handbook.title': 'final', 'p1.title': 'reviewed' } })
const written = (locale = target) => Buffer.from(writeXliff(unitsFor(locale), head)).toString()
const bytes = (text: string) => Buffer.from(text)

t.test('a unit is written with hash, limit, state, note and protected links', async (t) => {
  const text = written()
  t.match(text, /<file original="principles\/p1.yaml" source-language="sv" target-language="fi" .*product-version="/)
  const id = 'p1-q1-a1.text'
  const [unit] = text.match(new RegExp(`<trans-unit id="${id}"[\\s\\S]*?</trans-unit>`)) ?? ['']
  t.equal(
    unit,
    `<trans-unit id="${id}" maxwidth="2000" size-unit="char" handbook:source-hash="${sourceHash(sources[id])}" handbook:exported="57fd0d6e44fbcf36 machine">
<source>Läs <g id="1" ctype="link" handbook:resource="declaration">deklarationen</g> och <g id="2" ctype="link" handbook:resource="guide">guiden</g> tillsammans.</source>
<target state="needs-review-translation" state-qualifier="mt-suggestion">Lue <g id="2" ctype="link" handbook:resource="guide">opas</g> ja <g id="1" ctype="link" handbook:resource="declaration">julistus</g> yhdessä.</target>
<note from="handbook" annotates="source">Principle 1 “Omfamna &amp; stärk innovation” › question 1 “Stöd” › the guide › action · at most 2000 characters</note>
</trans-unit>`,
  )
  t.match(text, '<target state="final">Innovaatiokäsikirja</target>')
  t.match(text, '<target state="signed-off">Omaksu &amp; vahvista</target>')
  t.match(text, '<target state="needs-translation"></target>')
})

t.test('tags are written as tools expect them', async (t) => {
  t.match(Buffer.from(writeXliff(unitsFor(), { ...head, targetLocale: 'pt-br' })).toString(), 'target-language="pt-BR"')
})

t.test('an outdated text needs review and shows the wording it was translated from', async (t) => {
  const old = { ...target, sources: { ...target.sources, 'p1.title': sourceHash('Omfamna') } }
  const units = unitsFor(old).map((unit) => (unit.outdated ? { ...unit, oldSource: 'Omfamna' } : unit))
  const text = Buffer.from(writeXliff(units, head)).toString()
  t.match(text, '<target state="needs-review-translation">Omaksu &amp; vahvista</target>')
  t.match(text, '<alt-trans alttranstype="previous-version">\n<source>Omfamna</source>')
  t.same(numbers(readXliff(bytes(text)), old), { changes: 0, unchanged: 5, setAside: 0 })
})

t.test('an unchanged file changes nothing and says so kindly', async (t) => {
  const report = check(readXliff(bytes(written())), target)
  t.same(report, {
    changes: [],
    unchanged: 5,
    setAside: [],
    flagged: [],
    message: {
      sv: 'Filens översättningar är redan på plats: 3 jämförda, ingen behöver ändras. Utan översättning: 2.',
      en: 'The translations in the file are already in place: 3 compared, none needs to change. Without a translation: 2.',
    },
  })
})

t.test('UTF-16 with a byte order mark is read', async (t) => {
  for (const big of [false, true]) {
    const little = Buffer.from(`\ufeff${written().replace('UTF-8', 'UTF-16')}`, 'utf16le')
    const file = big ? little.swap16() : little
    t.same(numbers(readXliff(file), target), { changes: 0, unchanged: 5, setAside: 0 })
  }
})
