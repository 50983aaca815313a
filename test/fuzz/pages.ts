/** The addresses that are no API operations: pages, pieces of pages, records, redirects. What holds of every answer holds of theirs. */

import { EmbedQuery, OembedQuery } from '../../schemas/embed.ts'
import { deskAssets } from '../../src/desk/assets.ts'
import { publicUrl, root } from '../open-app.ts'
import type { Described } from './requests.ts'
import type { Schema } from './values.ts'

const one = (...values: string[]): Schema => ({ enum: values })
const within = (name: string, schema: Schema) => ({ name, in: 'path', required: true, schema })
const queryOf = ({ properties, required = [] }: Schema) =>
  Object.entries(properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
const locale = within('locale', one('sv', 'en', 'fi'))
const embedded = queryOf(EmbedQuery as unknown as Schema)

function page(path: string, parameters: Described['parameters'] = [], base = ''): Described {
  return { operationId: `${base}${path}`, base, path, method: 'get', parameters, responses: {} }
}

const adopted: Schema = {
  ...one(
    ...[
      '/embed/sv',
      '/embed/en/questions/p1-q6?questions=p1-q6',
      '/embed/sv/plan?release=2023-01-r1',
      '/sv/principles/p1',
    ].map((path) => `${publicUrl}${path.startsWith('/sv') ? root : ''}${path}`),
    'https://attacker.example/embed/sv',
    'javascript:alert(1)',
  ),
}

export const pages: readonly Described[] = [
  ...[
    '/',
    '/docs',
    '/docs/problems',
    '/docs/sv/start',
    '/status',
    '/portal',
    '/embed',
    '/datasets/dcat',
    '/datasets/concepts',
    '/sitemap.xml',
  ].map((path) => page(path)),
  ...['/docs/start.md', '/docs/sv/start.md', '/llms.txt'].map((path) => page(path)),
  ...['/openapi.assistants.json'].map((path) => page(path, [], root)),
  ...['/robots.txt', '/assets/pages.css', '/.well-known/api-catalog', '/.well-known/security.txt', '/health/live'].map(
    (path) => page(path),
  ),
  ...[
    '/health/ready',
    '/desk',
    '/sdk/innovation-handbook-sdk.tgz',
    '/sdk/innovationshandboken-wordpress.zip',
    '/sdk/innovationshandboken-sitevision.zip',
    '/sdk/innovationshandboken-sharepoint.zip',
    '/sdk/innovationshandboken-copilot.zip',
  ].map((path) => page(path)),
  page('/embed/{locale}', [locale, ...embedded]),
  page('/{locale}/', [locale, ...embedded]),
  page('/{locale}/{part}', [locale, within('part', one('start', 'handbook', 'plan', 'corrections')), ...embedded]),
  page('/{locale}/questions/{id}', [locale, within('id', one('p1-q6', 'p3-q2')), ...embedded]),
  page('/{locale}/questions/{id}.md', [locale, within('id', one('p1-q6', 'p3-q2')), ...embedded]),
  page('/{locale}/{part}.md', [locale, within('part', one('handbook', 'plan', 'corrections')), ...embedded]),
  page('/{locale}/llms-full.txt', [locale]),
  page('/{locale}/privacy', [locale]),
  page('/{locale}/feedback', [locale, { name: 'item', in: 'query', schema: one('p1', 'p1-q6', 'p9') }]),
  page('/{locale}/workshop/{task}', [locale, within('task', one('lead', 'answer', 'follow', 'cards'))]),
  page('/embed/{locale}/{part}', [locale, within('part', one('handbook', 'plan')), ...embedded]),
  page('/embed/{locale}/principles/{id}', [locale, within('id', one('p1', 'p5')), ...embedded]),
  page('/embed/{locale}/questions/{id}', [locale, within('id', one('p1-q6', 'p3-q2')), ...embedded]),
  page(
    '/oembed',
    queryOf({
      ...(OembedQuery as unknown as Schema),
      properties: { ...(OembedQuery.properties as object), url: adopted },
    }),
  ),
  page('/id/{id}', [within('id', one('p1', 'p1-q6', 'p1-q6-a1'))]),
  page('/desk/assets/{file}', [within('file', one(...deskAssets().map(({ name }) => name)))]),
  page('/{kind}', [within('kind', one('principles', 'questions', 'handbook', 'bundle', 'plan'))], root),
  page('/{kind}/{id}', [within('kind', one('principles', 'questions')), within('id', one('p1', 'p1-q6'))], root),
]
