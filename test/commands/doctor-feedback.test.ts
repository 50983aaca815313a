import t from 'tap'
import { dailyMail, feedbackInTime } from '../../src/commands/handbook/doctor-feedback.ts'
import { readConfig } from '../../src/config.ts'
import { Digest } from '../../src/feedback/digest.ts'
import { send, takingFeedback, thought } from '../feedback/sender.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

const day = 24 * 3600 * 1000

t.test('doctor shows mail that fails and feedback that is kept too long, without a secret', async (t) => {
  // The command has the clock of the machine, so the service lives in the past.
  const at = { time: Date.now() - 60 * day }
  const now = () => new Date(at.time)
  const service = await openMaintainers(t, { environment: takingFeedback, now })
  const { feedback, store } = service
  const config = readConfig(takingFeedback)
  const open = async () => store
  t.match(await dailyMail(open), { status: 'ok' })
  t.match(await feedbackInTime(config, open), { status: 'ok' })
  const smtpUrl = 'smtps://user:secret-5d1c@127.0.0.1:1'
  const operator = { name: 'Operator', url: 'https://operator.example', email: 'operator@operator.example' }
  const digest = new Digest(feedback, { smtpUrl, operator, publicUrl: 'https://handbook.example' })
  await digest.sendIfDue()
  await send(service, thought)
  at.time += day
  await digest.sendIfDue()
  const failing = await dailyMail(open)
  t.match(failing, { status: 'warning', says: { en: /not been delivered since .*attempts: 1/ } })
  t.match(failing.fix.en, /HANDBOOK_SMTP_URL/)
  t.notMatch(JSON.stringify(failing), /secret-5d1c|127\.0\.0\.1/)
  t.match(await feedbackInTime(config, open), { status: 'fault', says: { en: 'kept longer than promised: 1' } })
  at.time += 40 * day
  await feedback.expire()
  t.match(await feedbackInTime(config, open), { status: 'ok' })
})
