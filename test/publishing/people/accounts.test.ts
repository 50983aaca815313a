import t from 'tap'
import { Accounts } from '../../../src/publishing/people/accounts.ts'
import type { PeopleTables } from '../../../src/publishing/people/people-tables.ts'
import { begin, grant, type Maintainer, openMaintainers, title } from '../maintainers.ts'
import { plantProvider } from '../planted-provider.ts'

const translator = grant('translator', 'fi')
const publisher = grant('publisher', 'fi')
const approve = (by: Maintainer, id: string, revision = 2, overrule = false) =>
  by('POST', `/drafts/${id}/approvals`, { body: { overrule }, revision })

/** Maintainers with an identity provider. `signIn` is a person of it. */
async function open(t: Parameters<typeof plantProvider>[0]) {
  const provider = await plantProvider(t)
  const maintainers = await openMaintainers(t, { environment: provider.environment })
  const signIn = async (sub: string, roles: string): Promise<Maintainer> => {
    const token = await provider.sign({ sub, roles })
    const ask: Maintainer = Object.assign(
      (...[method, path, asked]: Parameters<Maintainer>) => maintainers.ask(token, method, path, asked),
      { token, id: '' },
    )
    return ask
  }
  /** Gives a token another name, as the release allowed. */
  const rename = async (id: string, name: string) => {
    const { note } = maintainers.store.connection<PeopleTables>()
    await note((transaction) => transaction.updateTable('tokens').set({ name }).where('id', '=', id).execute())
  }
  const alike = () => new Accounts(maintainers.store.connection(), maintainers.store).lookalikes()
  return { ...maintainers, signIn, rename, alike }
}

t.test('a second account whose name looks like the first cannot be made to approve one’s own work', async (t) => {
  const { as } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  await as('Same Person', translator)
  const issue = (name: string) => chief('POST', '/tokens', { body: { name, grants: [publisher] } })
  for (const name of ['same person', 'Same  Person', 'Same\u200b Person', 'S\u0430me Person', '\uff33ame Person']) {
    const answer = await issue(name)
    t.equal(answer.statusCode, 400, encodeURI(name))
    t.match(answer.json().errors, [
      { pointer: '/name', detail: /looks like token:Same Person\. Spell it the same way/ },
    ])
  }
  t.equal((await issue('Same Person')).statusCode, 201, 'a person keeps the name')
  t.equal((await issue('Sarne Person')).statusCode, 400)
  t.equal((await issue('Another Person')).statusCode, 201)
})

t.test('one name is one person, whether it comes from a token or from the provider', async (t) => {
  const { as, signIn } = await open(t)
  const anna = await as('anna', translator)
  const id = await begin(anna)
  const signedIn = await signIn('anna', 'handbook:publisher:fi')
  t.equal((await signedIn('GET', '/sessions')).statusCode, 200)
  t.equal((await approve(signedIn, id)).json().code, 'OWN_WORK')
  t.equal((await approve(await signIn('a1b2', 'handbook:publisher:fi'), id)).statusCode, 200)
})

t.test('a new account of the provider that looks like another is refused, and the first one stays', async (t) => {
  const { as, signIn, store } = await open(t)
  await as('Bertil', translator)
  const roles = 'handbook:publisher:fi'
  const [anna, other] = [await signIn('anna', roles), await signIn('Anna', roles)]
  t.equal((await anna('GET', '/sessions')).statusCode, 200)
  const { sequence } = await store.head()
  for (const refused of [other, await signIn('bertil', roles), await signIn('ANNA', roles)]) {
    const answer = await refused('GET', '/sessions')
    t.equal(answer.statusCode, 403)
    t.match(answer.json(), { code: 'FORBIDDEN', detail: /looks like that of another account/ })
    t.notMatch(answer.body, /Bertil/, 'whose name it is stays unsaid')
  }
  t.equal((await anna('GET', '/sessions')).statusCode, 200)
  t.equal((await store.head()).sequence, sequence, 'no event')
})

t.test('names that were alike before stay, count as one person and are reported', async (t) => {
  const { as, rename, alike, store } = await open(t)
  const [first, second] = [await as('Same Person', translator), await as('other', publisher)]
  t.same(await alike(), [])
  await rename(second.id, 'same person')
  t.equal((await second('GET', '/sessions')).json().actor, 'token:same person')
  const id = await begin(first)
  t.equal((await approve(second, id)).json().code, 'OWN_WORK')
  t.same(await alike(), [['token:Same Person', 'token:same person']])
  const chief = await as('chief', { role: 'administrator' })
  t.equal((await chief('POST', '/tokens', { body: { name: 'same person', grants: [publisher] } })).statusCode, 201)
  t.equal((await store.events({ limit: 4 }))[2]?.actor, 'token:Same Person', 'recorded actors stay')
  const accounts = ['token:Same Person', 'token:same person']
  const { id: linked } = (await chief('POST', '/people', { body: { accounts } })).json()
  t.same(await alike(), [], 'linked')
  await chief('DELETE', `/people/${linked}`)
  t.equal((await alike()).length, 1)
  await chief('DELETE', `/tokens/${first.id}`)
  t.same(await alike(), [], 'one of them cannot come in any more')
})

t.test('accounts that an administrator linked count as one, until they are unlinked', async (t) => {
  const { as, signIn, store } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  const anna = await as('anna', translator)
  const [same, third] = [await signIn('a1b2', 'handbook:publisher:fi'), await as('bertil', publisher)]
  const id = await begin(anna)
  const accounts = ['token:anna', 'oidc:a1b2']
  const created = await chief('POST', '/people', { body: { accounts } })
  t.equal(created.statusCode, 201)
  const person = created.json().id
  t.match(created.headers.location, new RegExp(`/people/${person}$`))
  t.match((await store.events({ limit: 1 }))[0], {
    actor: 'token:chief',
    action: 'link-accounts',
    detail: { person, accounts },
  })
  t.match((await chief('GET', '/people')).json(), { items: [{ id: person }], _meta: { totalRecords: 1 } })
  t.same((await chief('GET', '/people')).json().items[0].accounts.toSorted(), accounts.toSorted())
  t.equal((await approve(same, id)).json().code, 'OWN_WORK')
  t.equal((await approve(third, id)).statusCode, 200)

  t.equal((await chief('DELETE', `/people/${person}`)).statusCode, 204)
  const [unlinked] = await store.events({ limit: 1 })
  t.match(unlinked, { actor: 'token:chief', action: 'unlink-accounts', detail: { person } })
  t.same((unlinked?.detail.accounts as string[] | undefined)?.toSorted(), accounts.toSorted())
  t.equal((await chief('GET', '/people')).json()._meta.totalRecords, 0)
  t.equal((await approve(same, id, 3)).statusCode, 200)
  t.equal((await chief('DELETE', `/people/${person}`)).json().code, 'PERSON_NOT_FOUND')
})

t.test('whoever has the name of one linked account is the person of them all', async (t) => {
  const { as } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  const anna = await as('anna', translator)
  await chief('POST', '/people', { body: { accounts: ['token:anna', 'oidc:a1b2'] } })
  const id = await begin(anna)
  t.equal((await approve(await as('a1b2', publisher), id)).json().code, 'OWN_WORK')
  t.equal((await approve(await as('a1b3', publisher), id)).statusCode, 200)
})

t.test('an approval by somebody who turns out to be the writer permits nothing, unless it was overruled', async (t) => {
  const { as, signIn } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  const anna = await as('anna', translator)
  const same = await signIn('a1b2', 'handbook:publisher:fi handbook:administrator')
  const id = await begin(anna)
  t.equal((await approve(same, id)).statusCode, 200)
  await chief('POST', '/people', { body: { accounts: ['token:anna', 'oidc:a1b2'] } })
  t.equal((await chief('POST', `/drafts/${id}/publications`)).json().code, 'OWN_WORK')
  t.equal((await anna('PATCH', `/drafts/${id}`, { body: title('Toinen') })).statusCode, 200)
  t.equal((await approve(same, id, 4, true)).json().approval.overruled, true)
  t.equal((await chief('POST', `/drafts/${id}/publications`)).statusCode, 201)
})

t.test('an account that is linked before its first sign-in may look like the other', async (t) => {
  const { as, signIn } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  const anna = await as('Anna', translator)
  await chief('POST', '/people', { body: { accounts: ['token:Anna', 'oidc:anna'] } })
  const same = await signIn('anna', 'handbook:publisher:fi')
  t.equal((await same('GET', '/sessions')).statusCode, 200)
  t.equal((await approve(same, await begin(anna))).json().code, 'OWN_WORK')
})

t.test('only administrators link accounts, and what is wrong with a link is said at once', async (t) => {
  const { as } = await open(t)
  const chief = await as('chief', { role: 'administrator' })
  const anna = await as('anna', translator, grant('publisher', '*'))
  const accounts = ['token:anna', 'oidc:a1b2']
  t.equal((await anna('POST', '/people', { body: { accounts } })).statusCode, 403)
  t.equal((await anna('GET', '/people')).statusCode, 403)
  const { id } = (await chief('POST', '/people', { body: { accounts } })).json()
  t.equal((await anna('DELETE', `/people/${id}`)).statusCode, 403)
  const faults = async (given: unknown) => {
    const answer = await chief('POST', '/people', { body: { accounts: given } })
    t.equal(answer.statusCode, 400)
    return answer.json().errors.map((fault: { pointer: string; detail: string }) => [fault.pointer, fault.detail])
  }
  t.match(await faults(['token:ana', 'oidc:new']), [
    ['/accounts/0', /No token has that name\. Did you mean token:anna/],
  ])
  t.match(await faults(['oidc:new', 'token:anna']), [['/accounts/1', /already linked/]])
  t.match(await faults(['oidc:new', 'oidc:new']), [['/accounts/1', /listed twice/]])
  t.match(await faults(['oidc:new']), [['/accounts', /2/]])
  t.match(await faults(['oidc:new', 'content']), [['/accounts/1', /./]])
  t.equal((await chief('GET', '/people')).json()._meta.totalRecords, 1, 'nothing was linked by halves')
})
