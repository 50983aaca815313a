/** How the API changes: the text of `/docs/changes` and of `docs/api-changes.md`. */
import { escapeHtml } from '../handbook/rich-text.ts'
import { servicePage } from './service-page.ts'

const title = 'How the API changes'

/** Code is between backticks. */
const sections: { heading: string; items: string[] }[] = [
  {
    heading: 'What stays in version 1',
    items: [
      'Paths, parameters, properties and statuses of `/handbook/v1` keep their names and meanings.',
      'A property that is always present stays present. Its type stays the same.',
      'Every value that a request may have today stays valid. No parameter or field becomes required.',
      'Error codes, ids of items, ids of releases and addresses that were handed out work for ever.',
      '`npm run check:contract` compares every change with what the last release promised.',
    ],
  },
  {
    heading: 'What version 1 may gain',
    items: [
      'Paths, optional parameters, response headers and media types.',
      'Properties of responses and of webhook messages. Clients must ignore properties that they do not know.',
      'Values of responses, such as a new kind of resource or a new state. The OpenAPI document lists the known values as `x-extensible-enum`. Clients must accept other values.',
      'Error codes, with a status that fits. Clients should decide by the status if they do not know the code.',
      'Languages, items and kinds of items.',
      'Each addition raises the second number of the version, which `API-Version` and `/api-info` state.',
    ],
  },
  {
    heading: 'How long version 1 lives',
    items: [
      'A change that would break a client gets a new root, `/handbook/v2`. Both versions then run side by side.',
      'Version 1 stays for at least 24 months after version 2 is released.',
      'From the release of version 2, `apiStatus` of version 1 is `deprecated`, and its responses have the headers below.',
    ],
  },
  {
    heading: 'Deprecation',
    items: [
      'A deprecated path or parameter works as before until its end, at least 12 months after the announcement.',
      'Every response to a request that uses it has `Deprecation`: since when, in seconds since 1970 (RFC 9745).',
      '`Sunset` states when it ends (RFC 8594). `Link` with `rel="deprecation"` leads to this page, and `rel="successor-version"` to the replacement.',
      'The OpenAPI document marks it with `deprecated: true`.',
      'Before version 2, only a security flaw or a legal duty can end a part of version 1.',
    ],
  },
  {
    heading: 'Where changes are announced',
    items: [
      '`/docs/changelog.md` lists every change of the API and of the SDK.',
      '`/handbook/v1/feed` and webhooks announce changes of the content, which is versioned by releases.',
    ],
  },
]

export function changesPage(publicUrl: string): string {
  const html = (text: string) =>
    escapeHtml(text).replace(/`([^`]+)`/g, (_, code: string) =>
      /^\/(docs|handbook\/v1)\/[a-z.]+$/.test(code)
        ? `<a href="${publicUrl}${code}"><code>${code}</code></a>`
        : `<code>${code}</code>`,
    )
  const body = sections.map(
    ({ heading, items }) =>
      `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</ul>`,
  )
  return servicePage({ language: 'en', title, body: `<h1>${title}</h1>\n${body.join('\n')}`, publicUrl })
}

/** The same as Markdown. */
export const changesMarkdown = (): string =>
  `# ${title}\n\n<!-- Written by npm run generate from src/site/changes.ts. -->\n${sections
    .map(({ heading, items }) => `\n## ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}`)
    .join('')}`
