import t from 'tap'
import { IdentityProvider } from '../../../src/publishing/people/identity-provider.ts'
import { plantProvider } from '../planted-provider.ts'

t.test('metadata is dropped after a failed sign-in, but not more often than once a minute', async (t) => {
  const { issuer, requests } = await plantProvider(t)
  let time = 0
  const provider = new IdentityProvider({ issuer, audience: 'handbook', rolesClaim: 'roles' }, () => time)
  const asked = async () => {
    await provider.metadata()
    return requests.length
  }
  t.equal(await asked(), 1)
  time = 59_999
  provider.forget()
  t.equal(await asked(), 1)
  time = 60_000
  t.equal(await asked(), 1, 'kept as long as sign-ins work')
  provider.forget()
  t.equal(await asked(), 2)
  provider.forget()
  t.equal(await asked(), 2)
})

t.test('an address under which the provider does not know itself is refused', async (t) => {
  const { issuer } = await plantProvider(t)
  const provider = new IdentityProvider({ issuer: `${issuer}/`, audience: 'handbook', rolesClaim: 'roles' })
  await t.rejects(provider.metadata(), /names another issuer/)
})
