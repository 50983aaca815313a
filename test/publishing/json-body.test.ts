import { gzipSync } from 'node:zlib'
import t from 'tap'
import { begin, grant, openMaintainers } from './maintainers.ts'

t.test('a body that is not JSON in UTF-8 is refused, and nothing of it is kept', async (t) => {
  const { as } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', 'fi'))
  const id = await begin(anna)
  const text = '{"texts":{"p1.title":{"text":"Övergång"}}}'
  const write = (body: string | Buffer) =>
    anna('PATCH', `/drafts/${id}`, { body, headers: { 'content-type': 'application/json' } })
  const refused: Record<string, string | Buffer> = {
    'another encoding': Buffer.from(text, 'latin1'),
    'two bytes for a letter': Buffer.from(text, 'utf16le'),
    compressed: gzipSync(text),
    'cut off': text.slice(0, -1),
    'a name that reaches into prototypes': '{"texts":{"__proto__":{"text":"x"}}}',
    'another such name': '{"texts":{"constructor":{"prototype":{"text":"x"}}}}',
  }
  for (const [what, body] of Object.entries(refused)) {
    const answer = await write(body)
    t.equal(answer.statusCode, 400, what)
    t.equal(answer.json().code, 'MALFORMED_REQUEST', what)
    t.equal(answer.json().detail, 'The body is not valid JSON in UTF-8.', what)
  }
  t.match((await write('')).json(), { status: 400, code: 'INVALID_REQUEST' }, 'a body is needed')
  t.equal((await anna('GET', `/drafts/${id}`)).json().revision, 2, 'nothing was written')
  t.equal((await write(`\ufeff${text}`)).statusCode, 200, 'a byte order mark is passed over')
})
