import t from 'tap'
import { openMaintainers } from '../publishing/maintainers.ts'

const codeOf = ({ body }: { body: string }) => /"code":"(\w+)"/.exec(body)?.[1]

t.test('a content type without a body changes nothing', async (t) => {
  const { server, as } = await openMaintainers(t)
  const admin = await as('Ada', { role: 'administrator' })
  t.equal((await admin('GET', '/tokens')).statusCode, 200)
  const authorization = `Bearer ${admin.token}`
  const requests: [method: 'DELETE' | 'POST' | 'PUT', path: string][] = [
    ['DELETE', '/sessions'],
    ['DELETE', '/tokens/none'],
    ['POST', '/drafts'],
    ['POST', '/drafts/0123456789abcdef/approvals'],
    ['PUT', '/nowhere'],
  ]
  for (const [method, path] of requests) {
    const url = `/handbook/v1${path}`
    const plain = await server.inject({ method, url, headers: { authorization } })
    for (const type of ['application/json', 'application/json; charset=utf-8', 'text/plain', 'x', 'application/xml']) {
      const typed = await server.inject({ method, url, headers: { authorization, 'content-type': type } })
      t.equal(typed.statusCode, plain.statusCode, `${method} ${path} ${type}`)
      t.equal(codeOf(typed), codeOf(plain))
      const empty = await server.inject({
        method,
        url,
        headers: { authorization, 'content-type': type, 'content-length': '0' },
      })
      t.equal(codeOf(empty), codeOf(plain))
    }
  }
})
