import t from 'tap'
import { mailServer, trusted } from '../mail/mail-server.ts'
import { soon } from '../wait.ts'
import { openDesk, openPage } from './desk.ts'
import { lookThrough } from './look.ts'

const anna = { actor: 'token:Anna', grants: [{ role: 'translator', locale: 'en' }] } as const
const bertil = { actor: 'oidc:bertil', grants: [{ role: 'publisher', locale: 'en' }] } as const

t.test('a translator asks for approval, and people choose how they hear of it', async (t) => {
  const { mails, port } = await mailServer(t, { secure: true })
  const desk = await openDesk(t, {
    environment: () => ({
      HANDBOOK_SMTP_URL: `smtps://127.0.0.1:${port}${trusted}`,
      HANDBOOK_OPERATOR_EMAIL: 'operator@operator.example',
    }),
  })
  const draft = await desk.publishing.drafts.create(anna, { locale: 'en' })
  await desk.publishing.drafts.edit(anna, { id: draft.id }, { texts: { 'p1.title': { text: 'A title' } } })
  const writer = await openPage(t, desk, { person: anna, at: `drafts/${draft.id}/publish` })
  await writer.page.getByRole('button', { name: 'Ask for approval' }).press('Enter')
  await writer.page.getByText('Those who may approve the draft have got a message.').waitFor()

  const { page, faults } = await openPage(t, desk, { person: bertil })
  await page.getByRole('link', { name: 'Messages (1 new)' }).click()
  await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor()
  await page.getByText('1 unread').waitFor()
  await page.getByRole('link', { name: 'Anna asks for approval of the draft in English' }).click()
  await page.waitForURL(/#\/drafts\/[0-9a-f]{16}\/publish$/)
  await page.getByRole('link', { name: 'Messages', exact: true }).click()
  await page.getByText('0 unread').waitFor()
  await page.getByRole('button', { name: /^Mark as unread/ }).click()
  await page.getByRole('link', { name: 'Messages (1 new)' }).waitFor()
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await page.getByText('0 unread').waitFor()

  await page.getByLabel('E-mail address').fill('bertil@agency.example')
  await page.getByLabel('How often').selectOption('Once a day')
  await page.getByRole('button', { name: 'Send the link' }).press('Enter')
  await page.getByText('A link was sent to bertil@agency.example.').waitFor()
  const [, code] = /desk#(\/messages\/[\w-]{43})/.exec((mails[0] as string).replaceAll('=\r\n', '')) ?? []
  await page.goto(`${desk.publicUrl}/desk#${code}`)
  await page.getByText('The address is confirmed.').waitFor()
  await page.getByText('Mail goes to bertil@agency.example.').waitFor()
  await page.getByLabel('How often').first().selectOption('At once')
  await soon(async () => (await desk.messages.addresses.find(bertil.actor))?.frequency === 'at-once')
  await page.getByRole('button', { name: 'Create a URL' }).click()
  const url = await page.locator('.good code').textContent()
  t.equal((await desk.server.inject(url?.slice(desk.publicUrl.length) as string)).statusCode, 200)
  await lookThrough(t, page, 'messages')
  await page.getByRole('button', { name: 'End the feed' }).click()
  await page.getByRole('button', { name: 'Create a URL' }).waitFor()
  await page.getByRole('button', { name: 'Delete the address' }).click()
  await page.getByRole('button', { name: 'Send the link' }).waitFor()
  t.equal(await desk.messages.addresses.find(bertil.actor), undefined)
  t.same([...faults, ...writer.faults], [])
})
