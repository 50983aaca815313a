import t from 'tap'
import { sameText } from '../../../src/translation/checks/same-text.ts'

const text = (id: string, source: string, target: string | null) => ({ id, source, target })

t.test('another text with the same words is found if its source differs in more than marks', async (t) => {
  const one = text('a', 'Finns det stöd?', 'Onko tukea?')
  const find = (other: ReturnType<typeof text>) => sameText(one, [one, other])
  t.equal(find(text('b', 'Finns det tid?', 'Onko tukea? ')), 'b')
  t.equal(find(text('b', 'Finns det stöd', 'Onko tukea?')), undefined)
  t.equal(find(text('b', 'Finns det tid?', 'Onko aikaa?')), undefined)
  t.equal(find(text('b', 'Finns det tid?', null)), undefined)
})
