/** What Caddy must be told to serve a mirror. */
import { recordPaths } from '../discovery/publication.ts'
import { policyName } from '../http/headers.ts'
import { cacheControl } from '../responses/ready-response.ts'
import { root } from '../responses/root.ts'
import { missingFile } from '../site/missing-page.ts'
import type { Release } from '../store/release.ts'
import { extensions } from './files.ts'
import { bareBundle, forms, pageParameters, problemFile } from './forms.ts'
import { everywhere, linkset, type Policies, strictPolicy } from './host-headers.ts'

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
  jsonld: 'application/ld+json',
  yaml: 'application/openapi+yaml',
  tgz: 'application/gzip',
  zip: 'application/zip',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  ico: 'image/svg+xml',
  linkset,
}

const header = (matcher: string, name: string, value: string) => `header ${matcher} ${name} ${JSON.stringify(value)}`

/** A rule for the addresses that a regular expression matches. */
const where = (name: string, pattern: string, header: string) => [`@${name} path_regexp ${name} ${pattern}`, header]

/** To be imported in a site block of Caddy whose `root` is the mirror. */
export function caddyFile(release: Release, policies: Policies): string {
  const indexes = [...new Set(Object.values(extensions))].map((extension) => `{path}/index.${extension}`)
  const tags = Object.keys(release.locales).join('|')
  const rules = [
    ...everywhere(release).map(([name, value]) => header('*', name, value)),
    ...forms.flatMap((view) => [
      `@${view} expression "{path}.startsWith('/embed/') && {query}.matches('^(heading=2&)?view=${view}(&heading=2)?$')"`,
      `rewrite @${view} {path}/${view}.html?`,
    ]),
    `@bare expression "{path}.matches('^${root}/[^/]+/bundle$') && {query} == 'fallback=none'"`,
    `rewrite @bare {path}/${bareBundle}?`,
    '# Files know no query: a request for something else must not be answered with what is here.',
    '# Pages ignore what mails and social media add.',
    `@other expression "!{query}.matches('^((release=${release.id}|fallback=chain|page=1)(&|$))*$') && ({path}.startsWith('${root}/') || {query}.matches('(^|&)(${pageParameters.join('|')})='))"`,
    'error @other 404',
    `redir /id/* ${recordPaths.concepts} 303`,
    header('*', policyName, strictPolicy),
    ...Object.entries(policies).flatMap(([path, { page, frame }], at) => [
      ...(page ? where(`page${at}`, `^${path}(/|$)`, header(`@page${at}`, policyName, page)) : []),
      ...(frame ? where(`frame${at}`, `^${path}(/.*)?/frame\\.html$`, header(`@frame${at}`, policyName, frame)) : []),
    ]),
    ...where('language', `^${root}/(${tags})/`, header('@language', 'Content-Language', '{re.language.1}')),
    ...where('hashed', `^${root}/releases/|^/pictures/|-[0-9a-f]{16}\\.[a-z]+$`, 'vars @hashed cache pinned'),
    `try_files {path} ${indexes.join(' ')}`,
    ...Object.entries(types).flatMap(([extension, type]) =>
      where(extension, `\\.${extension}$`, header(`@${extension}`, 'Content-Type', type)),
    ),
    '@found file',
    header('@found', 'Cache-Control', cacheControl.current),
    '@pinned {\n\tfile\n\tvars cache pinned\n}',
    header('@pinned', 'Cache-Control', cacheControl.pinned),
    'file_server {\n\tprecompressed br gzip\n\thide Caddyfile nginx.conf _headers _redirects web.config .htaccess .nojekyll\n}',
  ]
  const failures = [
    ...where('missing', `^/(${tags})(/|$)`, `rewrite @missing /{re.missing.1}${missingFile}?`),
    `@problem not path_regexp ^/(${tags})(/|$)`,
    `rewrite @problem /${problemFile}?`,
    header('@problem', 'Content-Type', 'application/problem+json; charset=utf-8'),
    'file_server',
  ]
  const block = (name: string, lines: string[]) => `${name} {\n${lines.join('\n').replaceAll(/^/gm, '\t')}\n}\n`
  return `# Import this file in a site block whose root is this folder.\n${block('route', rules)}${block('handle_errors', failures)}`
}
