import { sourceLocale } from '../handbook/locale.ts'
import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { mcpPath, root } from '../responses/root.ts'
import { readDocumentation } from '../site/docs/documentation.ts'
import { entry } from '../site/llms.ts'
import { llmsPath } from '../site/llms-path.ts'
import { markdownPath } from '../site/markdown.ts'
import { referencePath } from '../site/reference/pages.ts'
import { tags } from './document-info.ts'
import { type Publication, renderRecord } from './publication.ts'

/** What assistants read first: the handbook in each language, and the documentation (https://llmstxt.org). */
export function renderLlms({ release, config: { publicUrl }, isMirror }: Publication): Rendered {
  const pages = readDocumentation().pages.map(({ title, address, description }) =>
    entry(title, `${publicUrl}${markdownPath(address)}`, description),
  )
  const reference = Object.entries(tags).map(([tag, about]) =>
    entry(tag, `${publicUrl}${markdownPath(`${referencePath}/${tag}`)}`, about),
  )
  const lines = [
    '# The Innovation Handbook',
    '',
    '> Five principles for innovation in the public sector, with challenges, questions, actions and resources. In several languages, as pages, as Markdown and as an API.',
    '',
    `Cite the id of an item: it is a permanent URL in all languages. The content is under ${contentLicence.name} (${contentLicence.url}). It comes from the OECD Observatory of Public Sector Innovation and Vinnova. This service is not an official publication of either.`,
    '',
    `Each page has a Markdown form: add \`.md\` to its URL${isMirror ? '' : ', or send `Accept: text/markdown`'}.`,
    '',
    '## The handbook',
    '',
    ...Object.values(release.locales).map(({ tag, endonym }) =>
      entry(
        endonym,
        `${publicUrl}/${tag}${llmsPath}`,
        `all pages in ${tag === sourceLocale ? 'the original language' : tag}`,
      ),
    ),
    '',
    '## Interfaces',
    '',
    ...(isMirror ? [] : [`- MCP server, with tools that search and read the handbook: ${publicUrl}${mcpPath}`]),
    entry('OpenAPI document', `${publicUrl}${root}/openapi.json`, 'the API for readers'),
    ...(isMirror
      ? []
      : [entry('Small OpenAPI document', `${publicUrl}${root}/openapi.assistants.json`, 'six operations')]),
    '',
    '## Documentation',
    '',
    ...pages,
    '',
    '## API reference',
    '',
    entry('Overview', `${publicUrl}${markdownPath(referencePath)}`, 'every operation'),
    ...reference,
    '',
  ]
  return renderRecord('text/plain; charset=utf-8', lines.join('\n'), ['en'])
}
