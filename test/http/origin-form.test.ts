import { connect } from 'node:net'
import t from 'tap'
import { originForm } from '../../src/http/origin-form.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

t.test('of a target with a scheme and a host the rest is read', async (t) => {
  for (const [url, expected] of [
    ['/sv?x=http://a.example/b', '/sv?x=http://a.example/b'],
    ['http://a.example/sv?x=1', '/sv?x=1'],
    ['HTTPS://a.example:443/', '/'],
    ['http://a.example', '/'],
    ['http://a.example?x=1', '/?x=1'],
    ['//a.example/sv', '//a.example/sv'],
    ['*', '*'],
  ] as const)
    t.equal(originForm({ url }), expected, url)
})

t.test('a request that names another host is answered and led on as one that names none', async (t) => {
  const { server } = await openApp(t)
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as { port: number }
  const ask = (target: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1').setEncoding('utf8').on('error', reject)
      let said = ''
      socket.on('data', (text) => {
        said += text
      })
      socket.on('close', () => resolve(said))
      socket.write(`GET ${target} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n`)
    })
  for (const [path, location] of [
    [`${root}/principles?limit=1`, `${publicUrl}${root}/sv/principles?limit=1`],
    ['/embed', `${publicUrl}/embed/sv`],
  ] as const)
    t.match(await ask(`http://attacker.example${path}`), `location: ${location}\r\n`)
  const item = await ask(`http://attacker.example${root}/sv/principles/p1`)
  t.match(item, /^HTTP\/1.1 200 /)
  t.notMatch(item, 'attacker')
})
