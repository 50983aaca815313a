import t from 'tap'
import { grant } from '../publishing/maintainers.ts'
import { openDesk, openPage } from './desk.ts'
import { look, lookThrough, picturesForGuide } from './look.ts'

const cecilia = { actor: 'token:Cecilia', grants: [{ role: 'administrator' }] } as const

t.test('an administrator links a token and a sign-in of one person by keyboard, and unlinks them', async (t) => {
  const desk = await openDesk(t)
  await desk.tokenOf('Anna', grant('translator', 'en'))
  await desk.tokenOf('Bo', grant('reviewer', 'en'))
  const { page, faults } = await openPage(t, desk, { person: cecilia })
  await page.getByRole('link', { name: 'People' }).press('Enter')
  await page.getByText('No accounts are linked yet.').waitFor()
  await look(t, page, 'people-empty')
  const link = page.getByRole('button', { name: 'Link', exact: true })
  const signIn = page.getByLabel('Sign-in of the person')
  await page.getByLabel('Anna', { exact: true }).press('Space')
  t.ok(await link.isDisabled(), 'one account is nobody’s second')
  await signIn.focus()
  await page.keyboard.type('a7f3')
  await page.keyboard.press('Enter')
  await page.getByText('The accounts now count as one person.').waitFor()
  await page.getByRole('heading', { name: 'a7f3 (sign-in) · Anna (token)' }).waitFor()
  const { people, accounts } = desk.publishing
  t.match(await people.list(cecilia), [{ accounts: ['oidc:a7f3', 'token:Anna'] }])
  t.ok(await accounts.isOneOf('oidc:a7f3', ['token:Anna']))
  await page.getByRole('button', { name: 'Svenska' }).click()
  await page.getByText('Kontona räknas nu som en person.').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await picturesForGuide(page, 'people', page.locator('form'))
  await lookThrough(t, page, 'people')

  await page.getByLabel('Bo', { exact: true }).press('Space')
  await signIn.fill('a7f3')
  await signIn.press('Enter')
  await page.getByText('The account is already linked to a person.').waitFor()
  t.equal(await signIn.getAttribute('aria-invalid'), 'true')
  await page.getByRole('button', { name: 'Unlink a7f3 (sign-in), Anna (token)' }).press('Enter')
  await page.getByText('No accounts are linked yet.').waitFor()
  t.same(await people.list(cecilia), [])
  t.same(faults, [])

  const anna = await openPage(t, desk, { person: { actor: 'token:Anna', grants: [grant('translator', 'en')] } })
  await anna.page.getByRole('heading', { level: 1 }).waitFor()
  t.equal(await anna.page.getByRole('link', { name: 'People' }).count(), 0, 'a translator has no business there')
})
