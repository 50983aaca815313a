/** The MCP server of one request: its tools, prompts and resource templates, over the release that was current then. */
import { type CacheHint, McpServer } from '@modelcontextprotocol/server'
import type { FastifyBaseLogger } from 'fastify'
import Type from 'typebox'
import { cacheControl } from '../responses/ready-response.ts'
import { apiVersion } from '../version.ts'
import { answer, Result, resultOutline } from './answer.ts'
import { Failures } from './failures.ts'
import { language } from './language.ts'
import { prompts } from './prompts.ts'
import type { Reader } from './reader.ts'
import { registerResources } from './resources.ts'
import { standardShape } from './shape.ts'
import { tools } from './tools.ts'
import { registerView, viewed } from './view.ts'

const instructions =
  'The innovation handbook for the public sector: principles, challenges, questions, actions and resources. Start with search_handbook or list_questions. Cite the address of each item that you use. Ids are the same in every language.'

const annotations = { readOnlyHint: true, openWorldHint: false }

/** As long as caches may keep a response of the API. */
const cacheHint: CacheHint = {
  ttlMs: Number(/max-age=(\d+)/.exec(cacheControl.current)?.[1]) * 1000,
  cacheScope: 'public',
}
const cacheHints = Object.fromEntries(
  ['tools/list', 'prompts/list', 'resources/list', 'resources/templates/list', 'server/discover'].map((method) => [
    method,
    cacheHint,
  ]),
)

/** Nothing tells a client of a change, because a response ends when it is complete. Clients call list_changes. */
const capabilities = {
  tools: { listChanged: false },
  prompts: { listChanged: false },
  resources: { listChanged: false },
}

const output = standardShape(Result, resultOutline)
const shapedTools = tools.map(({ hasView, ...tool }) => ({
  ...tool,
  ...(hasView && viewed),
  input: standardShape(tool.input),
}))
const promptInput = standardShape(Type.Object({ language }))

export function mcpServer(reader: Reader, log: FastifyBaseLogger): McpServer {
  const server = new McpServer(
    {
      name: 'innovation-handbook',
      title: 'The innovation handbook',
      version: apiVersion,
      websiteUrl: reader.publicUrl,
    },
    { instructions, cacheHints, capabilities },
  )
  const failures = new Failures(log)
  for (const { name, input: inputSchema, find, ...about } of shapedTools)
    server.registerTool(name, { ...about, annotations, inputSchema, outputSchema: output }, async (given) => {
      try {
        const { text, result } = answer(await find(given, reader))
        return { content: [{ type: 'text', text }], structuredContent: result }
      } catch (error) {
        return { content: [{ type: 'text', text: failures.message(error) }], isError: true }
      }
    })
  for (const { name, task, find, ...about } of prompts)
    server.registerPrompt(name, { ...about, argsSchema: promptInput }, ({ language }) =>
      failures.asProtocolErrors(() => {
        const { text } = answer(find(reader.in(language)), Number.POSITIVE_INFINITY)
        return { messages: [{ role: 'user', content: { type: 'text', text: `${task}\n\n${text}` } }] }
      }),
    )
  registerResources(server, reader, { failures, cacheHint })
  registerView(server, reader, { failures, cacheHint })
  return server
}
