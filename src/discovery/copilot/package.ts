import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { Config } from '../../config.ts'
import { apiVersion } from '../../version.ts'
import { openApi } from '../documents.ts'

type Shown = Pick<Config, 'publicUrl' | 'operator'>

const title = 'Innovationshandboken'
const description =
  'Finds the principles, challenges, questions, actions and resources of the innovation handbook, and cites their permanent addresses.'
const instructions = `You help people in the public sector with the innovation handbook.
- Search the handbook before you answer. Answer only from what the operations return.
- Answer in the language of the person, and give that language to the operations.
- Cite the permanent address of each item that you use.
- If the search finds nothing, say that the handbook has no answer.
- Say when a text is a machine translation or in another language.`
const starters = [
  'Hur kommer vår enhet igång med innovationsarbete?',
  'Vilka frågor bör vi ställa oss om våra partnerskap?',
  'Gör en plan för det som vi behöver bli bättre på.',
]

/**
 * An agent for Microsoft 365 Copilot as a zip file that an administrator uploads. It calls this service by the small OpenAPI
 * document. Format: https://learn.microsoft.com/microsoft-365-copilot/extensibility/agents-are-apps
 */
export function copilotPackage(config: Shown): Uint8Array {
  const files = {
    'manifest.json': asJson(appManifest(config)),
    'agent.json': asJson(agent),
    'plugin.json': asJson(plugin(config)),
    'openapi.json': strToU8(openApi('openapi.assistants', config)),
    'color.png': readFileSync(new URL('color.png', import.meta.url)),
    'outline.png': readFileSync(new URL('outline.png', import.meta.url)),
  }
  // A zip file has local times, and none before 1980.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) })
}

const asJson = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`)

const appManifest = ({ publicUrl, operator }: Shown) => ({
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.24/MicrosoftTeams.schema.json',
  manifestVersion: '1.24',
  version: apiVersion,
  id: idOf(publicUrl),
  developer: {
    name: operator.name.slice(0, 32),
    websiteUrl: `${publicUrl}/`,
    privacyUrl: `${publicUrl}/en/privacy`,
    termsOfUseUrl: `${publicUrl}/docs/assistants`,
  },
  icons: { color: 'color.png', outline: 'outline.png' },
  name: { short: title, full: title },
  description: { short: 'Answers from the innovation handbook, with sources', full: description },
  accentColor: '#14201C',
  copilotAgents: { declarativeAgents: [{ id: 'handbook', file: 'agent.json' }] },
})

const agent = {
  $schema: 'https://developer.microsoft.com/json-schemas/copilot/declarative-agent/v1.6/schema.json',
  version: 'v1.6',
  name: title,
  description,
  instructions,
  behavior_overrides: { special_instructions: { discourage_model_knowledge: true } },
  conversation_starters: starters.map((text) => ({ text })),
  actions: [{ id: 'handbook', file: 'plugin.json' }],
}

const plugin = (config: Shown) => {
  const { paths } = JSON.parse(openApi('openapi.assistants', config)) as {
    paths: Record<string, { get: { operationId: string; description: string } }>
  }
  const functions = Object.values(paths).map(({ get: { operationId: name, description } }) => ({
    name,
    description,
    capabilities: { security_info: { data_handling: ['GetPublicData'] } },
  }))
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/copilot/plugin/v2.4/schema.json',
    schema_version: 'v2.4',
    name_for_human: title,
    namespace: 'innovationshandboken',
    description_for_human: 'Answers from the innovation handbook, with sources',
    description_for_model: description,
    functions,
    runtimes: [
      {
        type: 'OpenApi',
        auth: { type: 'None' },
        spec: { url: 'openapi.json' },
        run_for_functions: functions.map(({ name }) => name),
      },
    ],
  }
}

/** An id of this service’s agent that is the same in each version, as a UUID (RFC 9562, version 8). */
function idOf(publicUrl: string): string {
  const hash = createHash('sha256').update(`copilot ${publicUrl}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
