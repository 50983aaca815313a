import t from 'tap'
import { example, takingFeedback, thought } from '../feedback/sender.ts'
import { openDesk, openPage } from './desk.ts'
import { lookThrough } from './look.ts'

const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const

t.test('an administrator reads what readers sent, answers it, exports it and deletes it', async (t) => {
  const desk = await openDesk(t, { environment: () => takingFeedback })
  const { page, faults } = await openPage(t, desk, { person: cecilia, at: 'feedback' })
  await page.getByRole('heading', { level: 1, name: 'Feedback' }).waitFor()
  await page.getByText('0 messages').waitFor()

  // The mail quotes 800 characters and the name of a resource has 200: both end within a character of two halves.
  const cut = `${`${example.text.padEnd(199, ' a')}😀`.padEnd(799, ' a')}😀`
  for (const payload of [thought, { ...example, text: cut }])
    t.equal((await desk.server.inject({ method: 'POST', url: '/handbook/v1/en/feedback', payload })).statusCode, 201)
  await page.reload()
  await page.getByText('2 messages').waitFor()
  const cards = page.locator('.cards > li')
  const ours = cards.filter({ hasText: 'Good question' })
  t.equal(await ours.getByRole('link').count(), 0, 'nobody to answer')
  const theirs = cards.filter({ hasText: 'We share a lab' })
  const mail = new URL(
    (await theirs.getByRole('link', { name: /^Write to the sender/ }).getAttribute('href')) as string,
  )
  t.equal(mail.pathname, 'anna@exempelstad.example')
  t.match(mail.searchParams.get('body'), '> We share a lab')
  await theirs.getByText('Make a resource of the example').click()
  await theirs.getByText('kind: case-study').waitFor()
  t.notMatch(await theirs.textContent(), /\\ud83d/, 'no half of a character')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  t.equal((await download).suggestedFilename(), 'handbook-feedback.csv')
  await lookThrough(t, page, 'feedback')
  await theirs.getByRole('button', { name: /^Mark as handled/ }).click()
  await page.getByText('1 message', { exact: true }).waitFor()
  await ours.getByRole('button', { name: /^Delete/ }).click()
  await page.getByText('0 messages').waitFor()
  await page.getByLabel('Show', { exact: true }).selectOption('Handled')
  await cards.filter({ hasText: 'Handled by Cecilia' }).waitFor()
  await page.getByRole('link', { name: 'Webhooks' }).click()
  await page.getByLabel('Address').fill('https://desk.example/feedback')
  await page.getByLabel('Messages about').selectOption('Feedback')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await cards.filter({ hasText: 'https://desk.example/feedback' }).getByText('Feedback · ').waitFor()
  await lookThrough(t, page, 'a webhook about feedback')
  t.same(faults, [])
})
