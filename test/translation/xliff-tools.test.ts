/**
 * Files as other tools hand them back. `translate-toolkit.xlf` was made by that library (3.8.4) from an export of the
 * sample; the others are written by hand after the files that OmegaT with Okapi, Trados, memoQ and Phrase write.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readXliff } from '../../src/translation/xliff-read.ts'
import { check, finnish, finnishTexts, source } from './sample.ts'

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, 'files', `${name}.xlf`))

/** What a tool's file changes in the sample's Finnish: the new text and state by segment. */
function changesOf(name: string) {
  const report = check(readXliff(bytesOf(name)), finnish(finnishTexts))
  return {
    changes: Object.fromEntries(report.changes.map(({ id, after, state }) => [id, [state, after]])),
    unchanged: report.unchanged,
    setAside: report.setAside.map(({ message }) => message.en),
    flagged: report.flagged.map(({ message }) => message.en),
  }
}

t.test('OmegaT: no states, attributes in another order, a no-break space', async (t) => {
  t.same(changesOf('omegat'), {
    changes: {
      'p1.title': ['translated', 'Omaksu & vahvista innovaatiota'],
      'p1-q1-a1.text': ['translated', 'Lue [opas](resource:guide)\u00a0ja [julistus](resource:declaration).'],
    },
    unchanged: 0,
    setAside: ['Unit p1-q1.guide.title, line 14: is the same as the source, so it does not count as translated.'],
    flagged: [],
  })
})

t.test(
  'Trados: byte order mark, regions, segments and comments inside texts, no hash, an untouched unit',
  async (t) => {
    t.same(changesOf('trados'), {
      changes: {
        'p1-q1-a1.text': ['translated', 'Lue [opas](resource:guide). Sitten [julistus](resource:declaration).'],
        'p1-q1.question': ['reviewed', 'Onko tukea?'],
      },
      unchanged: 0,
      setAside: [
        'Unit p1.title, line 1: is empty in the file, but there is a translation; an empty text does not remove it.',
      ],
      flagged: [],
    })
  },
)

t.test('Trados: without a hash, the source in the file has to be the present one', async (t) => {
  const from = { ...source, texts: { ...source.texts, 'p1-q1.question': 'Finns det tid?' } }
  const { setAside } = check(readXliff(bytesOf('trados')), undefined, from)
  t.same(
    setAside.map(({ id, reason }) => [id, reason]),
    [['p1-q1.question', 'SOURCE_CHANGED']],
  )
})

t.test('memoQ: CDATA, history, its own prefix for our namespace, paired tags, laid-out text', async (t) => {
  t.same(changesOf('memoq'), {
    changes: {
      'p1.title': ['reviewed', 'Omaksu & vahvista innovaatiota'],
      'p1-q1-a1.text': ['translated', 'Lue [julistus](resource:declaration) ja [opas](resource:guide).'],
      'p1-q1.question': ['final', 'Onko tukea?'],
    },
    unchanged: 0,
    setAside: [],
    flagged: [],
  })
})

t.test('Phrase: a prefix on every element, begin and end tags, a placeholder nobody exported', async (t) => {
  t.same(changesOf('phrase'), {
    changes: { 'p1-q1-a1.text': ['translated', 'Lue [julistus](resource:declaration) ja [opas](resource:guide).'] },
    unchanged: 0,
    setAside: [
      'Unit p1-q1.question, line 10: is marked as unfinished in the file: new. Finish it in the translation tool, or write it in the draft.',
    ],
    flagged: [],
  })
})

t.test('translate-toolkit: indentation, notes and approvals of its own', async (t) => {
  t.same(changesOf('translate-toolkit'), {
    changes: {
      'p1-q1.question': ['translated', 'Onko tukea & aikaa?'],
      'p1-q1-a1.text': ['translated', 'Lue [deklarationen](resource:declaration) ja [guiden](resource:guide).'],
    },
    unchanged: 3,
    setAside: [],
    flagged: [],
  })
})
