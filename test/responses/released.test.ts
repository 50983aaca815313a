import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { storeSource } from '../../src/store/source.ts'
import { databaseAt } from '../database.ts'
import { fetchOf } from '../inject-fetch.ts'
import { publicUrl, root } from '../open-app.ts'
import { fill, readJson } from '../released/artefacts.ts'
import { difference } from '../released/changes.ts'
import type { ReleasedResponse } from '../released/make/responses.ts'
import type { Requester } from '../released/process.ts'

const responses = Object.entries(readJson<Record<string, ReleasedResponse>>('responses.json.br'))

/** Requests to the app on the store that 1.0.0 left. */
async function openReleased(t: Test): Promise<Requester> {
  const database = databaseAt(t, undefined)
  await fill(database)
  const store = await database.open()
  const { release, rolledBackAt } = await store.head()
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const opening = { release: await store.load(release as string), rolledBackAt, source: storeSource(store) }
  const { server } = await buildApp(config, opening)
  t.teardown(() => server.close())
  const { fetch } = fetchOf(server)
  return (_method, path, { headers } = {}) =>
    fetch(publicUrl + root + path, { headers: { 'accept-encoding': 'identity', 'accept-language': 'en', ...headers } })
}

/** One test for each beginning of a path, so that each is quick. */
const beginnings = Map.groupBy(responses, ([path]) => path.split(/[/?]/)[1] as string)

for (const [beginning, released] of beginnings)
  t.test(`every response of 1.0.0 under /${beginning} has the same bytes today, and the same entity tag`, async (t) => {
    const request = await openReleased(t)
    const differences = []
    for (const [path, response] of released) differences.push(await difference(request, path, response))
    t.same(differences.filter(Boolean), [])
  })

t.test('the responses of 1.0.0 are many', async (t) => {
  t.ok(responses.length > 100)
  t.ok(['sv', 'en', 'da', 'releases', 'heads'].every((beginning) => beginnings.has(beginning)))
})
