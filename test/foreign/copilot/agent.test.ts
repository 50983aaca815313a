/** The agent for Microsoft 365 Copilot, checked with the schemas of Microsoft's own package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import t from 'tap'
import { openApp, publicUrl, root } from '../../open-app.ts'
import { printVersions } from '../service.ts'

const require = createRequire(join(import.meta.dirname, 'package.json'))
const validator = '@microsoft/app-manifest'
const { ManifestUtil } = require(validator) as {
  ManifestUtil: { validateManifestAgainstSchema: (manifest: object, schema: object) => Promise<string[]> }
}
const schemas = join(import.meta.dirname, 'node_modules/@microsoft/app-manifest/build/json-schemas')
const schemaOf = (name: string): object => JSON.parse(readFileSync(join(schemas, name), 'utf8'))

interface Agent {
  conversation_starters: object[]
  actions: { file: string }[]
}
interface Plugin {
  functions: { name: string; description: string }[]
  runtimes: { spec: { url: string } }[]
}

t.test('the agent has the form that Copilot reads', async (t) => {
  printVersions(t, import.meta.dirname, [validator])
  const { server } = await openApp(t)
  const { headers, rawPayload } = await server.inject('/sdk/innovationshandboken-copilot.zip')
  t.equal(headers['content-type'], 'application/zip')
  const files = unzipSync(rawPayload)
  const read = <Value extends object>(name: string): Value => JSON.parse(strFromU8(files[name] as Uint8Array))
  for (const [name, schema] of [
    ['manifest.json', 'teams/v1.24/MicrosoftTeams.schema.json'],
    ['agent.json', 'copilot/declarative-agent/v1.6/schema.json'],
    ['plugin.json', 'copilot/plugin/v2.4/schema.json'],
  ] as const) {
    const check = (value: object) => ManifestUtil.validateManifestAgainstSchema(value, schemaOf(schema))
    t.same(await check(read(name)), [], name)
    t.not((await check({})).length, 0, `${name}: an empty one is wrong`)
  }
  const document = read<{ paths: Record<string, { get: { operationId: string } }> }>('openapi.json')
  t.same(document, (await server.inject(`${root}/openapi.assistants.json`)).json())
  const { functions, runtimes } = read<Plugin>('plugin.json')
  t.same(
    functions.map(({ name }) => name),
    Object.values(document.paths).map(({ get }) => get.operationId),
  )
  t.equal(runtimes[0]?.spec.url, 'openapi.json')
  t.equal(read<Agent>('agent.json').actions[0]?.file, 'plugin.json')
  t.match(read<{ developer: object }>('manifest.json').developer, { websiteUrl: `${publicUrl}/` })
  // The size of a PNG stands in its first chunk.
  const size = (name: string) => Buffer.from(files[name] as Uint8Array).readUInt32BE(16)
  t.same([size('color.png'), size('outline.png')], [192, 32])
})
