import t from 'tap'
import { openApp } from './open-app.ts'

t.test('heads names the current release in under 300 bytes', async (t) => {
  const { server } = await openApp(t)
  const answer = await server.inject('/handbook/v1/heads')
  t.equal(answer.statusCode, 200)
  t.ok(answer.rawPayload.length < 300)
  t.equal(answer.json().release, '2023-01-r1')
  t.equal(answer.headers['handbook-release'], '2023-01-r1')
})
