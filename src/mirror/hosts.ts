/** What static hosts must be told: which headers to send, and that an address without an ending is its folder's index. */

import { recordPaths } from '../discovery/publication.ts'
import { packageType } from '../discovery/sdk-package.ts'
import { type HeaderList, policyName } from '../http/headers.ts'
import { cacheControl } from '../responses/ready-response.ts'
import { root } from '../responses/root.ts'
import { missingFile } from '../site/missing-page.ts'
import type { Release } from '../store/release.ts'
import { caddyFile } from './caddy.ts'
import { extensions } from './files.ts'
import { bareBundle, forms, pageParameters, problemFile } from './forms.ts'
import { documentFiles, everywhere, linkset, type Policies, records, strictPolicy, types } from './host-headers.ts'
import { plainHostFiles } from './plain-hosts.ts'

/** The files for hosts, by name. */
export const hostFiles = (release: Release, policies: Policies, publicUrl: string): Record<string, string> => ({
  ...plainHostFiles(everywhere(release), new URL(publicUrl).pathname.replace(/\/$/, '')),
  _headers: headersFile(release, policies),
  _redirects: redirectsFile(Object.keys(release.locales)),
  'nginx.conf': nginxFile(release, policies),
  Caddyfile: caddyFile(release, policies),
  // GitHub Pages leaves out names that begin with a full stop or an underscore, unless this file is there.
  '.nojekyll': '',
})

/** `_headers`, as Netlify and Cloudflare Pages read it. No header stands in two rules for one address: hosts differ there. */
function headersFile(release: Release, policies: Policies): string {
  const rule = (path: string, ...headers: HeaderList) =>
    [path, ...headers.map((header) => `  ${header.join(': ')}`)].join('\n')
  return `${[
    rule('/*', ...everywhere(release)),
    ...['/handbook/*', '/datasets/*'].map((path) => rule(path, [policyName, strictPolicy])),
    // These hosts know an address without its query, and a page without a script runs none.
    ...Object.entries(policies)
      // The rule of the directory beside it covers its Markdown form, too.
      .filter(([path]) => !path.endsWith('.md'))
      .map(([path, { page = '', frame = page }]) => rule(path === '/' ? path : `${path}/*`, [policyName, frame])),
    rule('/sdk/*.tgz', ['Content-Type', packageType]),
    ...[`${root}/releases/*`, '/pictures/*'].map((path) => rule(path, ['Cache-Control', cacheControl.pinned])),
    ...Object.keys(release.locales).map((tag) =>
      rule(`${root}/${tag}/*`, ['Cache-Control', cacheControl.current], ['Content-Language', tag]),
    ),
    ...Object.entries(records).map(([path, { type }]) => rule(path, ['Content-Type', type])),
    ...Object.entries(types).map(([path, type]) => rule(path, ['Content-Type', type])),
  ].join('\n')}\n`
}

/**
 * `_redirects` of the same hosts, which look for `index.html` alone: an address is answered by the index it has. Cloudflare
 * applies a rule also where there is a file, wants rules without `*` first, and passes over those with a query or for 404.
 */
const redirectsFile = (tags: readonly string[]): string =>
  `${[
    ...[
      ...documentFiles.map((name) => `${root}/${name}`),
      ...tags.map((tag) => `${root}/${tag}/bundle/${bareBundle}`),
    ].map((file) => `${file} ${file} 200`),
    ...Object.entries(records).map(([path, { file }]) => `${path} ${path}/${file} 200`),
    // Netlify prefers the page that there is, unless a rule says otherwise.
    ...forms.map((view) => `/embed/* view=${view} /embed/:splat/${view}.html 200!`),
    `${root}/:locale/bundle fallback=none ${root}/:locale/bundle/${bareBundle} 200`,
    `${root}/*/index.json ${root}/:splat/index.json 200`,
    `${root}/* ${root}/:splat/index.json 200`,
    `/id/* ${recordPaths.concepts} 303`,
    ...tags.map((tag) => `/${tag}/* /${tag}${missingFile} 404`),
  ].join('\n')}\n`

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** To be included in a `server` block of nginx whose `root` is the mirror. */
function nginxFile(release: Release, policies: Policies): string {
  const indexes = [...new Set(Object.values(extensions))].map((extension) => `$uri/index.${extension}`)
  const formFiles = ['html', 'json'].map((extension) => `$uri/$handbook_form.${extension}`)
  const tags = Object.keys(release.locales).join('|')
  return `# Include this in a server block whose root is this folder. With the module brotli_static (in Debian the package
# libnginx-mod-http-brotli-static), add there: brotli_static on;
gzip_static on;
gzip_vary on;
charset utf-8;
charset_types application/json application/rdf+xml application/xml text/css text/javascript text/markdown text/plain;
types {
    application/json json;
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    text/markdown md;
    application/xml xml;
    application/rdf+xml rdf;
    application/ld+json jsonld;
    application/openapi+yaml yaml;
    image/jpeg jpg;
    image/png png;
    image/svg+xml svg ico;
    application/gzip tgz;
    application/zip zip;
    ${quoted(linkset)} linkset;
}
# Files know no query: a request for something else must not be answered with what is here.
set $handbook_form "";
set $handbook_known $args;
if ($args ~ "^(.*&)?view=(${forms.join('|')})(&.*)?$") { set $handbook_form $2; set $handbook_known "$1$3"; }
if ($uri !~ "^/embed/") { set $handbook_form ""; set $handbook_known $args; }
set $handbook_missing /${problemFile};
if ($uri ~ "^/(${tags})(/|$)") { set $handbook_missing /$1${missingFile}; }
set $handbook_asked "$uri?$args";
if ($handbook_asked ~ "^${root}/[^/]+/bundle\\?fallback=none$") { set $handbook_form fallback-none; set $handbook_known ""; }
# Pages ignore what mails and social media add.
set $handbook_asked "$uri?$handbook_known";
if ($handbook_asked !~ "^${root}/|[?&](${pageParameters.join('|')})=") { set $handbook_known ""; }
if ($handbook_known !~ "^(&|release=${release.id}|fallback=chain|view=page|heading=2|page=1)*$") { return 404; }
set $handbook_cache "${cacheControl.current}";
set $handbook_language "";
if ($uri ~ "^${root}/releases/|^/pictures/|-[0-9a-f]{16}\\.[a-z]+$") { set $handbook_cache "${cacheControl.pinned}"; }
if ($uri ~ "^${root}/(${tags})/") { set $handbook_language $1; }
set $handbook_policy ${quoted(strictPolicy)};
set $handbook_at "$uri?$handbook_form";
${Object.entries(policies)
  .flatMap(([path, { page, frame }]) => [
    ...(page ? [`if ($uri ~ "^${path}(/|$)") { set $handbook_policy ${quoted(page)}; }`] : []),
    ...(frame
      ? [`if ($handbook_at ~ "^${path}(/.*)?(/frame\\.html\\?|\\?frame)$") { set $handbook_policy ${quoted(frame)}; }`]
      : []),
  ])
  .join('\n')}
add_header Cache-Control $handbook_cache;
add_header ${policyName} $handbook_policy always;
add_header Content-Language $handbook_language;
${everywhere(release)
  .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
error_page 404 $handbook_missing;
location = /${problemFile} { internal; types { } default_type "application/problem+json; charset=utf-8"; }
location / { try_files $uri ${formFiles.join(' ')} ${indexes.join(' ')} =404; }
location /id/ { return 303 ${recordPaths.concepts}; }
# These files are the mirror's own and no answers.
location ~ ^/(nginx\\.conf|Caddyfile|_headers|_redirects|web\\.config|\\.htaccess|\\.nojekyll)$ { return 404; }
`
}
