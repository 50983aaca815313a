/**
 * What requests are about: the real app over a real store that has releases, one of them withdrawn, drafts in every
 * state and people with tokens. Requests name what they need by a placeholder such as `~open~`, and the world makes a
 * new one where an earlier request has used it up.
 */
import { localAdministrator, type Person } from '../../src/publishing/people/person.ts'
import type { Database } from '../database.ts'
import { reworded, shipped } from '../database.ts'
import { send, takingFeedback, thought } from '../feedback/sender.ts'
import { freePort } from '../free-port.ts'
import { publicUrl } from '../open-app.ts'
import { begin, finnish, grant, openMaintainers } from '../publishing/maintainers.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** Who asks. A browser has the administrator's session. */
export const people = ['nobody', 'stranger', 'translator', 'publisher', 'administrator', 'browser'] as const
export type Who = (typeof people)[number]

/** Words of a draft that nobody publishes: no reader may ever see them. */
export const secretWords = 'Salainen otsikko 5d1c'
const asked = { locale: 'fi', segment: 'p1.title', kind: 'question' } as const
const first = '2023-01-r1'
const withdrawn = '2023-01-r2'

export type World = Awaited<ReturnType<typeof openWorld>>

export async function openWorld(t: Test, database: Database) {
  const port = await freePort()
  const environment = {
    ...takingFeedback,
    HANDBOOK_RATE_LIMIT_MAX: '100000000',
    HANDBOOK_PRIVATE_RECEIVERS: 'allow',
  }
  const maintainers = await openMaintainers(t, { database, environment })
  const { store, publishing, feedback, messages, server, as, follow } = maintainers
  const chief = localAdministrator('local:fuzz')
  const boss = await as('administrator', { role: 'administrator' })
  const by = {
    translator: await as('translator', grant('translator', 'fi')),
    publisher: await as('publisher', grant('publisher', '*')),
    administrator: boss,
  }
  let [made, session] = [0, '']
  const kept = new Map<string, string>()
  const { sv } = shipped().locales

  const publish = async () => {
    made += 1
    const { release: base } = await store.head()
    return (await store.publish({ base, locales: { sv: reworded(sv, `Rubrik ${made}`) }, actor: 'fuzz' })).id
  }
  const newDraft = async (text = `Otsikko ${++made}`) => begin(boss, finnish, { texts: { 'p1.title': { text } } })
  const draftOf = (id: string) => publishing.drafts.open(chief, id).then(({ draft }) => draft)
  /** What was made for a placeholder, as long as it still serves. */
  const keep = async (name: string, serves: (id: string) => Promise<boolean>, make: () => Promise<string>) => {
    const known = kept.get(name)
    if (known !== undefined && (await serves(known))) return known
    const id = await make()
    kept.set(name, id)
    return id
  }
  const approved = async () => {
    const id = await newDraft()
    const { revision } = await draftOf(id)
    await publishing.review.approve(chief, { id, revision }, { overrule: true })
    return id
  }
  const releases = async () => store.records({ limit: 1000 })
  const other = async () => {
    const { release } = await store.head()
    return (await releases()).find(({ id, withdrawn }) => id !== release && !withdrawn)?.id as string
  }
  const withdrawable = async () => {
    const { release } = await store.head()
    const all = await releases()
    const found = all.find(({ id, withdrawn }) => id !== first && id !== release && !withdrawn)?.id
    if (found) return found
    const id = await publish()
    await publish()
    return id
  }
  const subscription = async () => {
    const all = await publishing.webhooks.list(chief)
    for (const { id } of all.slice(0, Math.max(0, all.length - 50))) await publishing.webhooks.remove(chief, id)
    return (await publishing.webhooks.create(chief, { url: `http://127.0.0.1:${port}/${++made}` })).id
  }

  await publish()
  await publish()
  await store.withdraw(withdrawn, '2023-01-r3', 'fuzz', 'Fel text.')
  const [secret, discarded] = [await newDraft(secretWords), await newDraft()]
  await publishing.drafts.discard(chief, { id: discarded, revision: undefined })
  await follow()

  /** How many people with linked accounts there were. */
  let people = 0
  const resolvers: Record<string, () => Promise<string> | string> = {
    first: () => first,
    withdrawn: () => withdrawn,
    current: async () => (await store.head()).release as string,
    other,
    withdrawable,
    secret: () => secret,
    discarded: () => discarded,
    open: () =>
      keep(
        'open',
        async (id) => {
          const draft = await draftOf(id)
          return draft.status === 'open' && (await publishing.returns.standing(draft)).size === 0
        },
        () => newDraft(),
      ),
    approved: () =>
      keep(
        'approved',
        async (id) => {
          const { status, approval, base } = await draftOf(id)
          return status === 'open' && approval !== null && base === (await store.head()).release
        },
        approved,
      ),
    person: () =>
      keep(
        'person',
        async (id) => (await publishing.people.list(chief)).some((one) => one.id === id),
        async () => (await publishing.people.link(chief, [`oidc:${++people}`, `oidc:other-${people}`])).id,
      ),
    token: async () => (await publishing.tokens.create(chief, { name: 'spare', grants: [] })).id,
    feedback: async () => {
      const [row] = (await feedback.list(chief, {}, { offset: 0, limit: 1 })).rows
      return row?.id ?? send(maintainers, thought)
    },
    comment: async () => {
      const { items } = await publishing.comments.list(chief, {}, { offset: 0, limit: 100 })
      const open = items.find(({ row }) => row.text !== null && row.locale === 'fi')
      return open?.row.id ?? (await publishing.comments.create(chief, { ...asked, text: `Kysymys ${++made}` })).row.id
    },
    assignment: async () => {
      const wanted = { locale: 'fi', section: 'p1', assignee: chief.actor } as const
      return (await publishing.assignments.assign(chief, wanted)).id
    },
    message: async () => {
      const person = (await publishing.tokens.authenticate(boss.token)) as Person
      if ((await messages.list(person)).length === 0) await approved()
      return `${(await messages.list(person))[0]?.id}`
    },
    subscription: () =>
      keep(
        'subscription',
        async (id) => (await publishing.webhooks.list(chief)).some((one) => one.id === id),
        subscription,
      ),
  }

  /** A text with its placeholders replaced. */
  const resolve = async (text: string): Promise<string> => {
    for (const name of new Set([...text.matchAll(/~([a-z]+)~/g)].map(([, name]) => name as string))) {
      const value = await resolvers[name]?.()
      if (value !== undefined) text = text.replaceAll(`~${name}~`, value)
    }
    return text
  }

  /** A draft as a file for translators; undefined where there is no such draft. */
  const fileOf = (draft: string, format: 'xliff' | 'xlsx') =>
    publishing.translations.exportFile(chief, draft, { format, only: 'all', language: 'en' }).catch(() => undefined)

  const headersOf = async (who: Who): Promise<Record<string, string>> => {
    if (who === 'nobody') return {}
    if (who === 'stranger') return { authorization: `Bearer hbk_${'A'.repeat(43)}00000000` }
    if (who !== 'browser') return { authorization: `Bearer ${by[who].token}` }
    if (session === '' || !(await publishing.sessions.authenticate(session))) {
      const person: Person = { ...chief, expiresAt: new Date(Date.now() + 3_600_000).toISOString() }
      session = (await publishing.sessions.open(person)).secret
    }
    return { cookie: `__Host-handbook-session=${session}`, 'handbook-client': 'fuzz', origin: publicUrl }
  }

  return { store, server, follow, resolve, headersOf, draftOf, fileOf }
}
