import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { databaseAt } from '../database.ts'
import { fill, read, temporaryFolder } from './artefacts.ts'
import { changeOf } from './changes.ts'
import { startCurrent } from './current.ts'
import { ask, requester, root } from './process.ts'

interface Issue {
  code: string
  path: PropertyKey[]
  message: string
}
/** The parts of the released clients that are used here; `make/portal.ts` is their source. */
interface Portal {
  schemas: Record<string, { safeParse: (value: unknown) => { success: boolean; error?: { issues: Issue[] } } }>
  reads: (place: object) => Record<string, () => Promise<{ data?: unknown; response: Response }>>
}

/** What a strict schema finds in the data of an operation, apart from the changes that CHANGELOG.md explains. */
function faultsOf({ schemas }: Portal, operation: string, path: string, data: unknown): string[] {
  const schema = schemas[`${operation.charAt(0).toUpperCase()}${operation.slice(1)}Response`]
  if (!schema) return [`${operation} has no schema`]
  const change = changeOf(path)
  if (change?.kind === 'other') return []
  const { error } = schema.safeParse(data)
  const issues = (error?.issues ?? []).filter(({ code }) => !(change && code === 'unrecognized_keys'))
  return issues.map(({ path: place, message }) => `${path} /${place.join('/')}: ${message}`)
}

t.test('generated clients read every operation and parse each response strictly', async (t) => {
  const file = join(temporaryFolder(t), 'portal.mjs')
  writeFileSync(file, read('clients.mjs.br'))
  const portal = (await import(pathToFileURL(file).href)) as Portal
  const { env, life } = await fill(databaseAt(t, undefined))
  const { address, stop } = await startCurrent(env)
  t.teardown(stop)
  const { items } = await ask<{ items: [{ id: string }] }>(requester(address), 'GET', '/sv/resources?limit=1')
  const place = {
    baseUrl: address + root,
    token: life.tokens.administrator,
    release: life.releases.current,
    since: life.releases.readable[0],
    draft: life.drafts.open,
    resource: items[0].id,
  }
  for (const locale of ['sv', 'en', 'da']) {
    const operations = Object.entries(portal.reads({ ...place, locale }))
    t.equal(operations.length, 37)
    for (const [operation, call] of operations) {
      const { data, response } = await call()
      const path = new URL(response.url).pathname.slice(root.length)
      t.equal(response.status, 200, `${operation} ${path}`)
      t.ok(data, `${operation} returns data`)
      t.same(faultsOf(portal, operation, path, data), [], `${operation} in ${locale}`)
    }
  }
  const head = await ask<object>(requester(address), 'GET', '/heads')
  t.match(faultsOf(portal, 'getHead', '/heads', { ...head, more: 1 }), [/more/], 'the schemas are strict')
})
