import { join } from 'node:path'
import t from 'tap'
import { databaseAt, eachDatabase } from '../database.ts'
import { fill, folder, forBackup, readJson } from './artefacts.ts'
import { difference } from './changes.ts'
import { handbook, startCurrent } from './current.ts'
import type { ReleasedResponse } from './make/responses.ts'
import { ask, requester } from './process.ts'
import { changed, rowsOf } from './rows.ts'

eachDatabase((name, fresh) => {
  t.test(`${name}: a backup of version 1 restores, and what it holds is served`, async (t) => {
    const original = databaseAt(t, undefined)
    await fill(original)
    const database = await fresh(t)
    const { env, life } = forBackup(database)
    const report = await handbook(env, 'restore', join(folder, 'handbook.backup'), '--json')
    t.match(JSON.parse(report), { release: life.releases.current, rows: { releases: 5, documents: 8, tokens: 5 } })

    const before = await rowsOf(original)
    const after = await rowsOf(database, before)
    for (const table of ['documents', 'releases', 'events', 'tokens', 'drafts', 'subscriptions'] as const)
      t.same(changed(before, after, table), [], table)
    const events = Object.values(after.events)
    t.equal(events.length, Object.keys(before.events).length + 1)
    t.match(events.at(-1), { action: 'restore', to_release: life.releases.current })

    const { address, stop } = await startCurrent(env)
    t.teardown(stop)
    const anyone = requester(address)
    const differences = []
    const responses = Object.entries(readJson<Record<string, ReleasedResponse>>('responses.json.br'))
    t.ok(responses.length > 100, `${responses.length} responses`)
    for (const [path, released] of responses) differences.push(await difference(anyone, path, released))
    t.same(differences.filter(Boolean), [])
    for (const role of ['administrator', 'translator', 'reviewer', 'publisher'] as const)
      t.equal((await requester(address, life.tokens[role])('GET', '/sessions')).status, 200, role)
    t.equal((await requester(address, life.tokens.revoked)('GET', '/sessions')).status, 401)
    const path = `/drafts/${life.drafts.approved}/publications`
    t.match(await ask(requester(address, life.tokens.publisher), 'POST', path), { release: '2023-01-r6' })
  })
})
