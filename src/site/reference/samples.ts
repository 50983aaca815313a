/** How to call an operation: with curl, with fetch, and with the SDK where it has a method for it. */
import { escapeHtml } from '../../handbook/rich-text.ts'
import type { Described, Media } from './document.ts'
import { sdkCalls } from './sdk-calls.ts'

interface Request {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  /** Absent where there is none; a file is sent from the disk. */
  body?: { json: unknown } | { file: string }
}

const exampleIn = ({ example, examples = {} }: Media): unknown => example ?? Object.values(examples)[0]?.value

/** The URL whose response is the example, if that says it, or the path with the examples of its parameters. */
function urlOf({ method, path, parameters = [], responses }: Described, server: string): string {
  const example = exampleIn(responses[200]?.content?.['application/json'] ?? {}) as
    | { _links?: { self?: { href: string } } }
    | undefined
  if (method === 'GET' && example?._links?.self) return example._links.self.href
  const wanted = parameters.filter(({ required }) => required)
  const filled = wanted
    .filter((parameter) => parameter.in === 'path')
    .reduce((url, { name, example: value }) => url.replace(`{${name}}`, encodeURIComponent(`${value}`)), path)
  const query = wanted
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, example: value }) => `${name}=${encodeURIComponent(`${value}`)}`)
  return server + filled + (query.length > 0 ? `?${query.join('&')}` : '')
}

function sampleRequest(operation: Described, server: string): Request {
  const { method, by, parameters = [], requestBody } = operation
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const example = media && exampleIn(media)
  const body = type && (example === undefined ? { file: 'translation.xliff' } : { json: example })
  return {
    method,
    url: urlOf(operation, server),
    headers: {
      ...(by === 'maintainer' && { Authorization: 'Bearer TOKEN' }),
      ...Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === 'header' && parameter.required)
          .map(({ name, example: value }) => [name, `${value}`]),
      ),
      ...(type && { 'Content-Type': type }),
    },
    ...(body && { body }),
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

const curl = ({ method, url, headers, body }: Request): string =>
  [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body ? ['file' in body ? `--data-binary @${body.file}` : `-d ${quoted(JSON.stringify(body.json))}`] : []),
  ].join(' \\\n  ')

const literal = (value: unknown) => `'${`${value}`.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function fetchCall({ method, url, headers, body }: Request, isJson: boolean): string {
  const options = [
    ...(method === 'GET' ? [] : [`  method: ${literal(method)},`]),
    ...(Object.keys(headers).length > 0
      ? [
          '  headers: {',
          ...Object.entries(headers).map(
            ([name, value]) => `    ${/^\w+$/.test(name) ? name : literal(name)}: ${literal(value)},`,
          ),
          '  },',
        ]
      : []),
    ...(body ? ['file' in body ? '  body: file,' : `  body: JSON.stringify(${JSON.stringify(body.json)}),`] : []),
  ]
  const given = options.length > 0 ? `, {\n${options.join('\n')}\n}` : ''
  return `const response = await fetch(${literal(url)}${given})${isJson ? '\nconsole.log(await response.json())' : ''}`
}

const packages = {
  handbook: ['createHandbook', '@innovation-handbook/sdk', "locale: 'sv'"],
  maintainer: ['createMaintainer', '@innovation-handbook/sdk/admin', "token: 'TOKEN'"],
} as const

/**
 * A program that prints what the SDK returns; undefined where the SDK has no method.
 * @param baseUrl Where the service is.
 */
function sdkSample(operation: Described, baseUrl: string): string | undefined {
  const call = sdkCalls[operation.operationId]
  if (call === undefined) return undefined
  const media = Object.values(operation.requestBody?.content ?? {})[0]
  const given = (name: string) =>
    name === 'body'
      ? JSON.stringify(media && exampleIn(media))
      : literal(operation.parameters?.find((parameter) => parameter.name === name)?.example)
  const object = call.startsWith('handbook.') ? 'handbook' : 'maintainer'
  const [create, from, option] = packages[object]
  return [
    `import { ${create} } from '${from}'`,
    '',
    `const ${object} = ${create}({ baseUrl: ${literal(baseUrl)}, ${option} })`,
    `console.log(await ${call.replace(/\$(\w+)/g, (_, name: string) => given(name))})`,
  ].join('\n')
}

/** The samples as tabs, which are radio buttons. */
export function sampleTabs(operation: Described, server: string, baseUrl: string): string {
  const request = sampleRequest(operation, server)
  const isJson = Object.values(operation.responses).some(({ content = {} }) => 'application/json' in content)
  const samples: [name: string, title: string, text: string | undefined][] = [
    ['curl', 'curl', curl(request)],
    ['fetch', 'fetch', fetchCall(request, isJson)],
    ['sdk', 'SDK', sdkSample(operation, baseUrl)],
  ]
  const there = samples.filter(([, , text]) => text !== undefined)
  const { operationId, summary } = operation
  const tabs = there.map(
    ([name, title], at) =>
      `<label><input type="radio" name="sample-${operationId}" value="${name}"${at === 0 ? ' checked' : ''}>${title}</label>`,
  )
  const texts = there.map(
    ([name, title, text = '']) =>
      `<pre class="docs-${name}" tabindex="0" role="group" aria-label="${escapeHtml(`${summary}: ${title}`)}"><code>${escapeHtml(text)}</code></pre>`,
  )
  return `<div class="docs-code"><header><fieldset><legend class="docs-hidden">${escapeHtml(summary)}: show the sample as</legend>${tabs.join('')}</fieldset></header>
${texts.join('\n')}
</div>`
}
