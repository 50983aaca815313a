import { setTimeout as sleep } from 'node:timers/promises'
import fc, { type Scheduler } from 'fast-check'
import t from 'tap'
import { ProblemError } from '../../../src/errors.ts'
import type { Person } from '../../../src/publishing/people/person.ts'
import { Publishing } from '../../../src/publishing/publishing.ts'
import type { ReleaseStore } from '../../../src/store/store.ts'
import { eachDatabase } from '../../database.ts'
import { smallHandbook } from '../../store/interleaving/small-handbook.ts'
import { grant } from '../maintainers.ts'

const anna: Person = { actor: 'token:anna', grants: [grant('translator', 'fi')] }
const bo: Person = { actor: 'token:bo', grants: [grant('publisher', 'fi')] }
const finnish = { locale: 'fi', endonym: 'suomi', fallback: ['sv'] }

const { edition, locales } = smallHandbook()
const source = locales.sv.texts['p1.title'] as string

/** A translator's file with the title. */
const fileWith = (text: string) =>
  Buffer.from(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file source-language="sv" target-language="fi" product-version="${edition.id}"><body><trans-unit id="p1.title"><source>${source}</source><target>${text}</target></trans-unit></body></file></xliff>`,
  )

/** What somebody does to a draft. Each reads the draft first, as a person would, and names the revision or not. */
const deeds = [
  'edit',
  'edit blindly',
  'settings',
  'import',
  'approve',
  'approve',
  'publish',
  'publish blindly',
] as const
type Deed = (typeof deeds)[number]

async function act({ drafts, translations, review }: Publishing, id: string, deed: Deed, text: string) {
  const { revision } = (await drafts.open(bo, id)).draft
  if (deed === 'edit') return drafts.edit(anna, { id, revision }, { texts: { 'p1.title': { text } } })
  if (deed === 'edit blindly') return drafts.edit(anna, { id }, { texts: { 'p1.title': { text } } })
  if (deed === 'settings') return drafts.edit(anna, { id }, { endonym: text })
  if (deed === 'import') return translations.importFile(anna, { id }, { bytes: fileWith(text), apply: true })
  if (deed === 'approve') return review.approve(bo, { id, revision })
  return review.publish(bo, deed === 'publish' ? { id, revision } : { id })
}

type Hold = () => Promise<unknown>

/** The store with every change held before it begins and before its outcome is known. */
function held(store: ReleaseStore, hold: Hold): ReleaseStore {
  const holding =
    <Parameters extends unknown[], Result>(change: (...parameters: Parameters) => Promise<Result>) =>
    async (...parameters: Parameters): Promise<Result> => {
      await hold()
      const outcome = change(...parameters)
      await outcome.catch(() => undefined)
      await hold()
      return outcome
    }
  return new Proxy(store, {
    get(target, name) {
      if (name === 'publish') return holding(target.publish.bind(target))
      if (name === 'connection') {
        const connection = target.connection()
        return () => ({ ...connection, change: holding(connection.change) })
      }
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Lets all go on in the order that the scheduler chooses, each time only when everyone waits for it or has ended. */
async function inItsOrder(scheduler: Scheduler, started: (() => Promise<unknown>)[]): Promise<unknown[]> {
  let unfinished = started.length
  const outcomes = started.map((start) =>
    start()
      .catch((error: unknown) => error)
      .finally(() => {
        unfinished -= 1
      }),
  )
  while (unfinished > 0) {
    if (scheduler.count() < unfinished) await sleep(1)
    else await scheduler.waitNext(1)
  }
  return Promise.all(outcomes)
}

eachDatabase((name, fresh) => {
  t.test(`${name}: in whatever order people work, what is published is what was approved`, async (t) => {
    const database = await fresh(t)
    const stores = [await database.open(), await database.open()] as const
    const [store] = stores
    await store.publish({ base: null, edition, locales, actor: 'test' })
    const plain = new Publishing(store)
    const seen = { published: 0, refused: 0 }
    let number = 0

    const run = async (scheduler: Scheduler, plan: Deed[]) => {
      number += 1
      const hold = () => scheduler.schedule(Promise.resolve())
      const replicas = stores.map((one) => new Publishing(held(one, hold)))
      const { id } = await plain.drafts.create(anna, finnish)
      const first = { texts: { 'p1.title': { text: `Otsikko ${number}` } } }
      await plain.drafts.edit(anna, { id }, first)
      await plain.review.approve(bo, { id, revision: 2 })
      const textOf = (at: number) => `Otsikko ${number} ${at}`
      const outcomes = await inItsOrder(
        scheduler,
        plan.map((deed, at) => () => act(replicas[at % 2] as Publishing, id, deed, textOf(at))),
      )
      for (const outcome of outcomes)
        if (outcome instanceof ProblemError) seen.refused += 1
        else if (outcome instanceof Error) throw outcome

      // One change, one event, one revision: the audit trail tells the true order.
      const events = (await store.events({ limit: 100 })).filter(({ detail }) => detail.draft === id).reverse()
      const { draft } = await plain.drafts.open(bo, id)
      if (draft.revision !== events.length) throw new Error(`${events.length} events, revision ${draft.revision}`)
      for (const [at, { action, detail, to }] of events.entries()) {
        if (action === 'approve-draft' && detail.revision !== at)
          throw new Error(`revision ${detail.revision} was approved when the draft had revision ${at}`)
        if (action !== 'publish') continue
        seen.published += 1
        if (events[at - 1]?.action !== 'approve-draft') throw new Error('a change after the approval was published')
        const release = await store.load(to as string)
        const { texts, settings } = draft.proposal
        if (release.locales.fi?.texts['p1.title'] !== texts['p1.title']?.text) throw new Error('another text')
        if (release.locales.fi?.endonym !== settings.endonym) throw new Error('another name')
      }
      const isApproved = events.findLast(({ action }) => action !== 'publish')?.action === 'approve-draft'
      if ((draft.approval !== null) !== isApproved) throw new Error('a change left the approval')
    }
    const plans = fc.array(fc.constantFrom(...deeds), { minLength: 2, maxLength: 5 })
    await fc.assert(fc.asyncProperty(fc.scheduler(), plans, run), { numRuns: 60 })
    // Every pair, with enough schedules that each comes first.
    for (const pair of [
      ['approve', 'edit'],
      ['approve', 'import'],
      ['publish', 'edit'],
      ['publish blindly', 'settings'],
    ] satisfies Deed[][])
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), (scheduler) => run(scheduler, pair)),
        { numRuns: 12 },
      )
    t.ok(seen.published > 5, `${seen.published} published`)
    t.ok(seen.refused > 20, `${seen.refused} refused`)
  })
})
