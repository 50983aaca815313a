import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import t, { type Test } from 'tap'
import { isSeen } from '../browser.ts'
import { openDesk, openPage } from './desk.ts'

const client = { id: 'handbook-desk', secret: 'a secret with spaces & signs: 100 %' }

/** The desk with a real identity provider, whose own page lets anybody in under the name they type. */
async function openWithProvider(t: Test) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const desk = await openDesk(t, {
    environment: () => ({
      HANDBOOK_OIDC_ISSUER: issuer,
      HANDBOOK_OIDC_AUDIENCE: 'handbook',
      HANDBOOK_OIDC_CLIENT_ID: client.id,
      HANDBOOK_OIDC_CLIENT_SECRET: client.secret,
    }),
  })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${desk.publicUrl}/desk/signed-in`],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'roles'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, roles: ['handbook:translator:da', 'payroll:clerk'] }),
    }),
  })
  server.on('request', provider.callback())
  return desk
}

t.test('people sign in with the organisation’s account: a code, a proof and a session', async (t) => {
  const desk = await openWithProvider(t)
  const { page, context } = await openPage(t, desk)
  await page.getByRole('link', { name: 'Sign in with the organisation’s account' }).click()
  await page.locator('input[name=login]').fill('clara')
  await page.locator('input[name=password]').fill('anything')
  await page.getByRole('button').first().click()
  await page.getByRole('button', { name: /continue/i }).click()
  await page.getByRole('heading', { level: 1, name: 'Languages' }).waitFor()
  t.ok(await isSeen(page.getByText('clara')))
  const cookies = await context.cookies(desk.publicUrl)
  const own = cookies.filter(({ name }) => name.startsWith('handbook-'))
  t.equal(own.length, 1, 'what the sign-in began with is used up')
  t.match(own, [{ name: 'handbook-session', httpOnly: true, sameSite: 'Strict', path: '/' }])
})

t.test('a sign-in that did not begin here, or that the provider refused, lets nobody in', async (t) => {
  const desk = await openWithProvider(t)
  const begun = await fetch(`${desk.publicUrl}/desk/sign-in`, { redirect: 'manual' })
  const asked = new URL(begun.headers.get('location') as string)
  t.match(Object.fromEntries(asked.searchParams), {
    response_type: 'code',
    code_challenge_method: 'S256',
    scope: 'openid',
  })
  const cookie = (begun.headers.get('set-cookie') as string).split(';')[0] as string
  const state = asked.searchParams.get('state') as string
  const back = async (query: Record<string, string>, headers: Record<string, string>) => {
    const address = `${desk.publicUrl}/desk/signed-in?${new URLSearchParams(query)}`
    const answer = await fetch(address, { redirect: 'manual', headers })
    t.notMatch(answer.headers.get('set-cookie'), /handbook-session/)
    return answer.headers.get('location')
  }
  const failed = `${desk.publicUrl}/desk#/sign-in-failed`
  t.equal(await back({ code: 'x', state }, {}), failed, 'no cookie')
  t.equal(await back({ code: 'x', state: 'other' }, { cookie }), failed, 'another state')
  t.equal(await back({ code: 'x', state, iss: 'https://other.example' }, { cookie }), failed, 'another provider')
  t.equal(await back({ error: 'access_denied', state }, { cookie }), failed, 'refused')
  t.equal(await back({ code: 'made-up', state }, { cookie }), failed, 'a code that was never given')
})
