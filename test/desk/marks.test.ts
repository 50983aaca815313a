import t from 'tap'
import { placeLink } from '../../src/desk/page/marks.ts'

/** The text with `|` where the selection begins and ends, or once where nothing is selected. */
function placed(shown: string, words = 'guide'): string {
  const [start = 0, end = start] = [...shown.matchAll(/\|/g)].map(({ index }, at) => index - at)
  return placeLink(shown.replaceAll('|', ''), 1, [start, end], words)
}

t.test('a link that is put in is parted from the words around it, and from nothing else', async (t) => {
  t.equal(placed('Läs|'), 'Läs {1}guide{/1}')
  t.equal(placed('|Läs'), '{1}guide{/1} Läs')
  t.equal(placed('Läs| nu'), 'Läs {1}guide{/1} nu')
  t.equal(placed('Läs |nu'), 'Läs {1}guide{/1} nu')
  t.equal(placed('Läs|, nu'), 'Läs {1}guide{/1}, nu')
  t.equal(placed('Läs (|).'), 'Läs ({1}guide{/1}).')
  t.equal(placed('Läs ”|”.'), 'Läs ”{1}guide{/1}”.')
  t.equal(placed('Läs.|'), 'Läs. {1}guide{/1}')
  t.equal(placed('|'), '{1}guide{/1}')
  t.equal(placed('読む|本', 'ガイド'), '読む{1}ガイド{/1}本', 'scripts without spaces get none')
})

t.test('a link around chosen words leaves their spaces outside, and leaves its old place whole', async (t) => {
  t.equal(placed('Läs |hela guiden| nu'), 'Läs {1}hela guiden{/1} nu')
  t.equal(placed('Läs| hela guiden |nu'), 'Läs {1}hela guiden{/1} nu')
  t.equal(placed('Läs {1}hela{/1} |guiden|'), 'Läs hela {1}guiden{/1}')
  t.equal(placed('Läs |{2}hela{/2}| guiden'), 'Läs {2}hela{/2} guiden', 'a link cannot hold another')
})
