import t from 'tap'
import { example, takingFeedback, thought } from '../feedback/sender.ts'
import { soon } from '../wait.ts'
import { openDesk, openPage } from './desk.ts'
import { lookThrough } from './look.ts'

const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const

t.test('a reader of a portal sends feedback from the component, and an administrator answers it', async (t) => {
  const desk = await openDesk(t, { environment: () => takingFeedback })
  const { page, context, faults } = await openPage(t, desk, { person: cecilia, at: 'feedback' })
  await page.getByRole('heading', { level: 1, name: 'Feedback' }).waitFor()
  await page.getByText('0 messages').waitFor()

  const portal = 'http://intranet.test/innovation'
  const html = `<!doctype html><html lang="sv"><title>Intranät</title><main><handbook-question question="p1-q6"></handbook-question></main><script type="module" src="${desk.publicUrl}/sdk/embed.js"></script>`
  await context.route(portal, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
  const host = await context.newPage()
  const sent: string[] = []
  host.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.headers().cookie ?? 'no cookie')
  })
  await host.goto(portal)
  await host.getByText('Ge återkoppling eller dela ett exempel').click()
  await host.getByText('Allt tas bort efter högst 30 dagar.').waitFor()
  t.equal(
    await host.getByRole('link', { name: 'Så behandlas personuppgifter' }).getAttribute('href'),
    takingFeedback.HANDBOOK_PRIVACY_URL,
  )
  await host.getByLabel('Din text').fill(thought.text)
  await host.getByRole('button', { name: 'Skicka' }).click()
  // A person writes for longer than this; the form says so, and keeps the text.
  const thanks = host.getByText('Tack för din återkoppling')
  await soon(async () => {
    if ((await thanks.count()) === 0 && (await host.getByText('Det gick mycket fort').count()) > 0)
      await host.getByRole('button', { name: 'Skicka' }).click()
    return thanks.count()
  })
  t.same([...new Set(sent)], ['no cookie'])
  const payload = { ...example, email: 'anna@exempelstad.example' }
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
  t.same(faults, [])
})
