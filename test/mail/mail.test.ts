import type { SMTPServerOptions } from 'smtp-server'
import t from 'tap'
import { type Database, eachDatabase } from '../database.ts'
import { begin, finnish, grant, openMaintainers } from '../publishing/maintainers.ts'
import { mailServer, trusted } from './mail-server.ts'

const minute = 60_000
const day = 24 * 60 * minute
const form = { 'content-type': 'application/x-www-form-urlencoded' }

interface Test {
  teardown: (end: () => unknown) => void
}

/** Anna translates into Finnish and has named an address; Bertil discards what she writes, which is news to her. */
async function open(
  t: Test,
  { frequency = 'at-once', ...options }: { frequency?: string; database?: Database; smtp?: SMTPServerOptions } = {},
) {
  const { mails, port } = await mailServer(t, { secure: true, ...options.smtp })
  const at = { time: Date.parse('2026-11-28T08:00:00Z') }
  const environment = {
    HANDBOOK_SMTP_URL: `smtps://127.0.0.1:${port}${trusted}`,
    HANDBOOK_OPERATOR_EMAIL: 'operator@operator.example',
  }
  const now = () => new Date(at.time)
  const { database } = options
  const service = await openMaintainers(t, { ...(database && { database }), environment, now })
  const anna = await service.as('Anna', grant('translator', 'fi'))
  const bertil = await service.as('Bertil', grant('publisher', 'fi'))
  const news = async () => bertil('DELETE', `/drafts/${await begin(anna, finnish)}`)
  const name = (email: string, language = 'en') =>
    anna('POST', '/mail-addresses', { body: { email, frequency, language } })
  const codeIn = (mail = '') => /desk#\/messages\/([A-Za-z0-9_-]{43})/.exec(unfolded(mail))?.[1] ?? ''
  const confirm = (by = anna) => by('POST', '/mail-confirmations', { body: { code: codeIn(mails.at(-1)) } })
  const settings = async () => (await anna('GET', '/message-settings')).json()
  const send = () => service.messages.sender?.sendDue()
  return { ...service, mails, at, anna, bertil, news, name, confirm, settings, send }
}

/** Lines of quoted-printable end with `=` where they go on. */
const unfolded = (mail: string) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '=')

eachDatabase((name, fresh) => {
  t.test(`${name}: mail goes to a confirmed address only, once, and only with what is unread`, async (t) => {
    const { mails, at, anna, bertil, news, name, confirm, settings, send, store, ...service } = await open(t, {
      database: await fresh(t),
    })
    t.match((await anna('PATCH', '/message-settings', { body: { frequency: 'daily' } })).json(), {
      code: 'INVALID_REQUEST',
      errors: [{ pointer: '/frequency' }],
    })
    t.match((await name('anna@agency.example')).json(), { email: 'anna@agency.example', emailConfirmed: false })
    t.match(mails[0], /^To: anna@agency\.example/m)
    t.match(mails[0], /^Subject: The innovation handbook: Confirm your\s+e-mail\s+address/m)
    await news()
    await send()
    t.equal(mails.length, 1, 'nothing to an address that is not confirmed')
    t.match((await confirm(bertil)).json(), { errors: [{ pointer: '/code' }] }, 'somebody else has the code')
    t.match((await confirm()).json(), { emailConfirmed: true, frequency: 'at-once', canMail: true })

    // Two replicas look at the same time.
    await Promise.all([send(), send()])
    t.equal(mails.length, 2, 'once')
    const mail = unfolded(mails[1] as string)
    t.match(mail, /^Subject: The innovation handbook: Bertil discarded\s+the\s+draft\s+in\s+Finnish/m)
    t.match(mail, /^Auto-Submitted: auto-generated/m)
    t.match(mail, /^Content-Type: multipart\/alternative/m)
    t.match(mail, /<html lang="en">[\s\S]*<a href="https:\/\/handbook\.example\/desk#\/drafts\//)
    t.notMatch(mail, 'Otsikko', 'no text of a draft')
    await send()
    t.equal(mails.length, 2, 'nothing new')

    await news()
    const [{ id }] = (await anna('GET', '/messages')).json().items
    await anna('PATCH', `/messages/${id}`, { body: { read: true } })
    await send()
    t.equal(mails.length, 2, 'what is read is left out')

    await anna('PATCH', '/message-settings', { body: { frequency: 'daily', language: 'sv' } })
    for (const _one of [1, 2]) await news()
    await send()
    t.equal(mails.length, 3)
    await news()
    at.time += day - minute
    await send()
    t.equal(mails.length, 3, 'a day is not over')
    at.time += minute
    await send()
    t.equal(mails.length, 4)
    t.match(unfolded(mails[2] as string), /<html lang="sv">[\s\S]*2 nya meddelanden/)

    // RFC 8058: a mail program posts to the address in the header, without signing in.
    const url = /^List-Unsubscribe:\s+<https:\/\/handbook\.example(\/unsubscribe\/[\w-]{43})>/m.exec(
      mails[3] as string,
    )?.[1]
    t.match(mails[3], /^List-Unsubscribe-Post:\s+List-Unsubscribe=One-Click/m)
    t.equal((await service.server.inject(url as string)).statusCode, 200, 'a program that follows links ends nothing')
    t.match(await settings(), { frequency: 'daily' })
    const payload = 'List-Unsubscribe=One-Click'
    const ended = await service.server.inject({ method: 'POST', url: url as string, payload, headers: form })
    t.equal(ended.statusCode, 200)
    t.match(ended.body, 'You will get no more mail.')
    t.match(await settings(), { frequency: 'none', email: 'anna@agency.example' })
    await news()
    at.time += 2 * day
    await send()
    t.equal(mails.length, 4)

    t.equal((await anna('DELETE', '/mail-addresses')).statusCode, 204)
    t.match(await settings(), { email: null, frequency: 'none', lastOutcome: null })
    t.match((await service.server.inject(url as string)).body, 'The link is no longer valid', 'erased')
    const trail = JSON.stringify(await store.events({ limit: 100 }))
    t.match(trail, /add-mail-address.*/)
    t.notMatch(trail, 'agency.example', 'the audit trail has no address')
  })

  t.test(`${name}: who does not confirm or does not come back is forgotten`, async (t) => {
    const { at, anna, name, confirm, settings, messages, mails, send } = await open(t, {
      database: await fresh(t),
    })
    await name('anna@agency.example')
    at.time += day + minute
    t.match((await confirm()).json(), { errors: [{ pointer: '/code' }] }, 'too late')
    t.match(await settings(), { email: null })
    await messages.expire()
    await name('other@agency.example')
    await confirm()
    await anna('POST', '/message-feeds', { body: { language: 'sv' } })
    at.time += 80 * day
    await messages.expire()
    t.match(await settings(), { email: 'other@agency.example' })
    at.time += 366 * day
    await messages.expire()
    t.same(await messages.addresses.find('token:Anna'), undefined)
    t.same(await messages.readers.find('token:Anna'), undefined)
    await send()
    t.equal(mails.length, 2, 'the two letters with links')
  })
})

t.test(
  'failed mail is tried again, and given up after a week; a dead server is not asked for every address',
  async (t) => {
    let refuses = true
    const { at, news, name, confirm, settings, send, mails } = await open(t, {
      smtp: {
        onRcptTo: (_address, _session, done) =>
          refuses && mails.length > 0 ? done(Object.assign(new Error('no such box'), { responseCode: 550 })) : done(),
      },
    })
    await name('anna@agency.example')
    await confirm()
    await news()
    await send()
    const failing = await settings()
    t.match(failing, { failingSince: '2026-11-28T08:00:00.000Z', lastOutcome: 'EENVELOPE 550', frequency: 'at-once' })
    await send()
    t.equal(mails.length, 1)
    at.time += 5 * minute
    refuses = false
    await send()
    t.equal(mails.length, 2, 'tried again')
    t.match(await settings(), { failingSince: null, lastOutcome: 'sent' })
    refuses = true
    await news()
    for (let round = 0; round < 40; round++) {
      await send()
      at.time += 6 * 60 * minute
    }
    t.equal(mails.length, 2)
    t.match(await settings(), { frequency: 'none', lastOutcome: 'EENVELOPE 550' })
  },
)

t.test('an address that mail does not reach is not stored, and few are tried in a minute', async (t) => {
  const { name, settings, mails } = await open(t, {
    smtp: { onRcptTo: (_address, _session, done) => done(new Error('no such box')) },
  })
  t.match((await name('nobody@agency.example')).json(), { code: 'MAIL_NOT_SENT', status: 503 })
  for (const email of ['a@b,c@d.example', 'a@b.example>', '"a b"@c.example', 'a@b\r\nBcc: c@d.example'])
    t.match((await name(email)).json(), { code: 'INVALID_REQUEST' })
  t.match((await name('nobody@agency.example')).json(), { code: 'MAIL_NOT_SENT' })
  t.match((await name('nobody@agency.example')).json(), { code: 'RATE_LIMITED' })
  t.match(await settings(), { email: null })
  t.same(mails, [])
})

t.test('without a mail server there is no mail', async (t) => {
  const { as, messages } = await openMaintainers(t)
  const anna = await as('Anna', grant('translator', 'fi'))
  t.match((await anna('GET', '/message-settings')).json(), { canMail: false, email: null, frequency: 'none' })
  const body = { email: 'anna@agency.example', frequency: 'daily', language: 'en' }
  t.match((await anna('POST', '/mail-addresses', { body })).json(), { code: 'MAIL_OFF' })
  t.equal(messages.sender, undefined)
})
