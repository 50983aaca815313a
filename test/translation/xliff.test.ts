import t from 'tap'
import { sourceHash } from '../../src/handbook/source-hash.ts'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { updateXliff } from '../../src/translation/xliff-update.ts'
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
    `<trans-unit id="${id}" maxwidth="2000" size-unit="char" handbook:source-hash="${sourceHash(sources[id])}">
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
      sv: 'Allt i filen är redan på plats: 5 jämförda, ingen behöver ändras.',
      en: 'Everything in the file is already in place: 5 compared, none needs to change.',
    },
  })
})

t.test('an update sets targets and states and keeps every other byte', async (t) => {
  const changed = finnish({ ...finnishTexts, 'p1-q1.question': 'Onko <tukea>?' }, { state: 'translated' })
  const made = `${written()
    .replaceAll('\n', '\r\n')
    .replace('<target state="needs-translation"></target>', "<target  custom = 'a > b'\tstate='new'/><!-- why? -->")
    .replace(
      '<note from',
      '<note from="me">?</note><x:thing xmlns:x="urn:x" b="1"  a="2">é</x:thing><note from',
    )}<!-- end -->`
  const { bytes: updated, skipped } = updateXliff(bytes(made), unitsFor(changed))
  const withoutTargets = (text: string) => text.replace(/<target[\s\S]*?(<\/target>|\/>)/g, '')
  t.same(skipped, [])
  t.equal(withoutTargets(Buffer.from(updated).toString()), withoutTargets(made))
  t.match(
    Buffer.from(updated).toString(),
    '<target  custom = \'a > b\'\tstate="translated">Onko &lt;tukea&gt;?</target><!-- why? -->',
  )
  t.same(numbers(readXliff(updated), changed), { changes: 0, unchanged: 5, setAside: 0 })
  t.same(updateXliff(updated, unitsFor(changed)).bytes, updated, 'a second update finds nothing to do')
})

t.test('a target is added behind the source, with its indentation and prefix', async (t) => {
  const made = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><x:file source-language="sv" target-language="fi">
    <x:trans-unit id="p1-q1-a1.text">
      <x:source>Läs <x:g id="1">deklarationen</x:g> och <x:g id="2">guiden</x:g> tillsammans.</x:source>
      <x:note>n</x:note>
    </x:trans-unit></x:file></x:xliff>`
  const updated = Buffer.from(updateXliff(bytes(made), unitsFor(target)).bytes).toString()
  const added = `</x:source>
      <x:target state="needs-review-translation" state-qualifier="mt-suggestion">Lue <x:g id="2" ctype="link">opas</x:g> ja`
  t.match(updated, added)
  t.same(numbers(readXliff(bytes(updated)), target), { changes: 0, unchanged: 1, setAside: 0 })
})

t.test('a unit whose source in the file is another one is left alone and named', async (t) => {
  const made = written().replace('<source>Stöd', '<source>Hjälp')
  const more = finnish({ ...finnishTexts, 'p1-q1.guide.title': 'Tuki' })
  const { skipped, bytes: updated } = updateXliff(bytes(made), unitsFor(more))
  t.same(skipped, ['p1-q1.guide.title'])
  t.notMatch(Buffer.from(updated).toString(), 'Tuki')
})

t.test('UTF-16 with a byte order mark is read, and updated in the same encoding', async (t) => {
  for (const big of [false, true]) {
    const little = Buffer.from(`\ufeff${written().replace('UTF-8', 'UTF-16')}`, 'utf16le')
    const file = big ? little.swap16() : little
    t.same(numbers(readXliff(file), target), { changes: 0, unchanged: 5, setAside: 0 })
    t.same(updateXliff(file, unitsFor(target)).bytes, file)
  }
})
