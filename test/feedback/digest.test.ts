import t from 'tap'
import { Digest } from '../../src/feedback/digest.ts'
import { lastDigest } from '../../src/feedback/last-digest.ts'
import { eachDatabase } from '../database.ts'
import { mailServer, trusted } from '../mail/mail-server.ts'
import { openMaintainers } from '../publishing/maintainers.ts'
import { example, send, takingFeedback, thought } from './sender.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

const day = 24 * 3600 * 1000
const operator = { name: 'Operator', url: 'https://operator.example', email: 'operator@operator.example' }

async function open(t: Test, database?: Parameters<typeof openMaintainers>[1]) {
  const at = { time: Date.parse('2026-11-28T08:00:00Z') }
  const now = () => new Date(at.time)
  const service = await openMaintainers(t, { environment: takingFeedback, now, ...database })
  const digest = (smtpUrl: string) =>
    new Digest(service.feedback, { smtpUrl, operator, publicUrl: 'https://handbook.example' })
  const state = () => lastDigest(service.feedback.connection)
  return { ...service, at, digest, state }
}

eachDatabase((name, fresh) => {
  t.test(`${name}: one encrypted mail a day says how much arrived, without a text or an address`, async (t) => {
    const { mails, port } = await mailServer(t, { secure: true })
    const { at, digest, feedback, ...service } = await open(t, { database: await fresh(t) })
    const daily = digest(`smtps://127.0.0.1:${port}${trusted}`)
    await daily.sendIfDue()
    await send(service, thought)
    await send(service, example)
    await daily.sendIfDue()
    t.same(mails, [], 'not before a day is over')
    at.time += day
    await Promise.all([daily.sendIfDue(), digest(`smtps://127.0.0.1:${port}${trusted}`).sendIfDue()])
    t.equal(mails.length, 1, 'of two replicas, one sends')
    const [mail = ''] = mails
    t.match(mail, /^To: operator@operator\.example/m)
    t.match(mail, /p1-q6 \(sv\): 2/)
    t.match(mail, 'https://handbook.example/desk#/feedback')
    t.notMatch(mail, /Good question|lab with|anna@/)
    at.time += day
    await daily.sendIfDue()
    t.equal(mails.length, 1, 'nothing new, no mail')
    t.match(feedback.counts, { sent: 1, failed: 0 })
  })
})

t.test('a mail that cannot be encrypted is not sent; it is tried again, and counted', async (t) => {
  const plain = await mailServer(t, { hideSTARTTLS: true, disabledCommands: ['STARTTLS', 'AUTH'] })
  const starting = await mailServer(t, {})
  const { at, digest, feedback, state, ...service } = await open(t)
  const secret = 'smtp://user:pass-5d1c@127.0.0.1'
  await digest(`${secret}:${plain.port}`).sendIfDue()
  await send(service, thought)
  at.time += day
  await digest(`${secret}:${plain.port}`).sendIfDue()
  t.same(plain.mails, [], 'the server refuses TLS')
  const failing = await state()
  t.match(failing, { attempts: 1, failing_since: new Date(at.time).toISOString(), last_outcome: /^E/ })
  t.notMatch(JSON.stringify(failing), /pass-5d1c|user/)
  await digest(`smtp://127.0.0.1:${starting.port}`).sendIfDue()
  t.equal((await state())?.attempts, 1, 'not before it is time to try again')
  at.time += day / 4
  await digest(`smtp://127.0.0.1:${starting.port}`).sendIfDue()
  t.same(starting.mails, [], 'nobody vouches for the certificate')
  t.match(await state(), { attempts: 2, failing_since: failing?.failing_since })
  at.time += day / 4
  await digest(`smtp://127.0.0.1:${starting.port}${trusted}`).sendIfDue()
  t.equal(starting.mails.length, 1, 'STARTTLS')
  t.match(await state(), { attempts: 0, failing_since: null, last_outcome: 'sent' })
  t.match(feedback.counts, { sent: 1, failed: 2 })
})
