/** The reference of the API without a script: an overview, and a page for each tag of the OpenAPI documents. */
import { readFileSync } from 'node:fs'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { root } from '../../responses/root.ts'
import { docsPage, type Place, type Shown } from '../docs/docs-page.ts'
import { readDocumentation } from '../docs/documentation.ts'
import { lines, list } from '../html.ts'
import { pathLink } from '../service-page.ts'
import type { Described, Parameter, Reference, Tag } from './document.ts'
import { commonErrors, errorTable } from './errors.ts'
import { addressOf, type OnPage, operationSection } from './operation.ts'
import { paragraphs, prose } from './prose.ts'
import { Schemas } from './schemas.ts'
import { objectSections, parameterTable } from './tables.ts'

export const referencePath = '/docs/reference'

/** What the reference has besides the stylesheet of the documentation. */
export const referenceStylesheet = () => readFileSync(new URL('reference.css', import.meta.url), 'utf8')

/** A name of a tag as a heading. */
const titleOf = ({ name }: Tag) => (name === 'api' ? 'API' : name.charAt(0).toUpperCase() + name.slice(1))

const tagLink = (tag: Tag, publicUrl: string, current?: Tag) =>
  `<li><a href="${publicUrl}${referencePath}/${tag.name}"${tag === current ? ' aria-current="page"' : ''}>${titleOf(tag)}</a></li>`

interface Framed {
  article: string[]
  headings?: Shown['headings']
  tag?: Tag
  neighbours?: Shown['neighbours']
}

/** The page around an article. The list of pages has the tags, too. */
function framed(
  { article, headings = [], tag, neighbours = [undefined, undefined] }: Framed,
  { tags }: Reference,
  place: Place,
): string {
  const shown: Shown = {
    address: tag ? `${referencePath}/${tag.name}` : referencePath,
    language: 'en',
    title: tag ? `${titleOf(tag)} – API reference` : 'API reference',
    alternates: {},
    article: lines(article),
    headings,
    neighbours,
    stylesheet: 'reference/reference.css',
    below: { address: referencePath, links: tags.map((one) => tagLink(one, place.publicUrl, tag)) },
  }
  return docsPage(shown, readDocumentation(), place)
}

/** Every operation in one list. */
export function overviewPage(reference: Reference, place: Place): string {
  const { publicUrl, isMirror } = place
  const { info, tags, server } = reference
  const to = (path: string) => pathLink(publicUrl, path)
  const row = (tag: Tag) => (operation: Described) =>
    `<li id="${operation.operationId}"><a href="${publicUrl}${referencePath}/${tag.name}#${operation.operationId}">${escapeHtml(operation.summary)}</a>${operation.by === 'reader' ? '' : ' <small>for maintainers</small>'}<br>${addressOf(operation, server)}</li>`
  const sections = tags.map((tag) =>
    lines(
      '<section>',
      `<h2 id="${tag.name}"><a href="${publicUrl}${referencePath}/${tag.name}">${titleOf(tag)}</a></h2>`,
      `<p>${prose(tag.description)}</p>`,
      list(tag.operations.map(row(tag)), 'ul', ' role="list" class="docs-operations"'),
      '</section>',
    ),
  )
  const [lead = '', ...about] = info.description.split('\n\n')
  const article = [
    '<h1>API reference</h1>',
    `<p>${prose(lead)}</p>`,
    isMirror
      ? ''
      : `<p><a href="${publicUrl}/docs/api">Try the API in the console</a>. It sends requests from your browser and needs JavaScript. These pages need none.</p>`,
    `<p>OpenAPI for readers: ${to(`${root}/openapi.json`)} · ${to(`${root}/openapi.yaml`)}. OpenAPI for maintainers: ${to(`${root}/openapi-maintaining.json`)} · ${to(`${root}/openapi-maintaining.yaml`)}.</p>`,
    `<p>Errors: ${to('/docs/problems')}. How the API changes: ${to('/docs/changes')}. Changes so far: ${to('/docs/changelog.md')}.</p>`,
    ...sections,
    '<section id="about">',
    `<h2>About version ${escapeHtml(info.version)}</h2>`,
    paragraphs(about),
    '</section>',
  ]
  return framed({ article }, reference, place)
}

/** The optional headers that all operations take which a client calls. */
function commonHeaders(operations: readonly Described[]): Parameter[] {
  const [first = [], ...others] = operations
    .filter(({ by }) => by !== 'message')
    .map(({ parameters = [] }) => parameters.filter(({ in: place, required }) => place === 'header' && !required))
  return first.filter(({ name }) => others.every((parameters) => parameters.some((one) => one.name === name)))
}

const neighbour = (tag: Tag | undefined) => tag && { address: `${referencePath}/${tag.name}`, title: titleOf(tag) }

/** The operations of one tag. */
export function tagPage(reference: Reference, name: string, place: Place): string {
  const { publicUrl } = place
  const { tags } = reference
  const at = tags.findIndex((tag) => tag.name === name)
  const tag = tags[at] as Tag
  const schemas = new Schemas(reference.schemas)
  const common = commonErrors(tags.flatMap(({ operations }) => operations))
  const headers = commonHeaders(tag.operations)
  const onPage: OnPage = { reference, schemas, common, headers, described: new Map(), publicUrl }
  // In this order: the operations name the objects.
  const operations = tag.operations.map((operation) => operationSection(operation, onPage))
  const objects = objectSections(schemas)
  const article = [
    `<h1>${titleOf(tag)}</h1>`,
    `<p>${prose(tag.description)}</p>`,
    ...operations,
    ...(objects.length > 0 ? ['<section id="objects">', '<h2>Objects</h2>', ...objects, '</section>'] : []),
    '<section id="headers">',
    '<h2>Request headers of every operation</h2>',
    parameterTable('every operation', headers, schemas),
    '</section>',
    '<section id="errors">',
    '<h2>Errors of every operation</h2>',
    errorTable('every operation', common, publicUrl),
    '</section>',
  ]
  const headings = [
    ...tag.operations.map(({ operationId: id, summary: text }) => ({ id, text })),
    ...(objects.length > 0 ? [{ id: 'objects', text: 'Objects' }] : []),
    { id: 'headers', text: 'Request headers of every operation' },
    { id: 'errors', text: 'Errors of every operation' },
  ]
  const neighbours: Shown['neighbours'] = [neighbour(tags[at - 1]), neighbour(tags[at + 1])]
  return framed({ article, headings, tag, neighbours }, reference, place)
}
