import { randomBytes } from 'node:crypto'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openApiDocuments } from '../../src/discovery/openapi.ts'
import { webhookExamples } from '../../src/discovery/webhook-examples.ts'
import { MessageBox } from '../../src/mail/message-box.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { storeSource } from '../../src/store/source.ts'
import { databaseAt, shipped } from '../database.ts'
import { committed } from '../document.ts'
import { publicUrl } from '../open-app.ts'

/** A document without its examples, which are made when it is generated. */
const withoutExamples = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutExamples)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'example' && name !== 'examples')
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutExamples(child)]))
}

t.test('the committed documents say of every operation what its route says', async (t) => {
  const store = await databaseAt(t, undefined).open()
  const release = await store.publish({ base: null, ...shipped(), actor: 'ann' })
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl })
  const publishing = new Publishing(store, { now: () => new Date(), random: randomBytes })
  const messages = new MessageBox(store, publishing, config)
  const served = { release, source: storeSource(store), publishing, messages }
  const { server } = await buildApp(config, served, { described: true })
  t.teardown(() => server.close())
  await server.ready()
  const webhooks = await webhookExamples(store, publicUrl)
  const { reading, maintaining } = openApiDocuments(server, { bodies: {}, answers: {}, webhooks })
  for (const [at, { paths, components }] of [reading, maintaining].entries()) {
    const { paths: expected, components: parts } = committed[at] as NonNullable<(typeof committed)[number]>
    t.same(Object.keys(paths), Object.keys(expected))
    for (const [path, operations] of Object.entries(expected))
      t.same(withoutExamples(paths[path]), withoutExamples(operations), path)
    t.same(withoutExamples(components), withoutExamples(parts))
  }
})
