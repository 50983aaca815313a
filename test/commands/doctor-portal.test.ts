/** `handbook doctor --portal` against real pages and a real service on loopback. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { hostOf, hosts } from '../../src/commands/handbook/portal-host.ts'
import { directiveOf, permits, policiesIn } from '../../src/commands/handbook/source-list.ts'
import { runHandbook } from '../handbook-command.ts'
import { openApp } from '../open-app.ts'

interface Finding {
  check: string
  status: string
  says: string
  mend: string
}

async function openPortal(t: Test, headers: Record<string, string>, html = '<!doctype html><title>Intranät</title>') {
  const server = createServer((_, response) => response.writeHead(200, headers).end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`
}

async function openService(t: Test, environment: Record<string, string> = {}) {
  const { server } = await openApp(t, environment)
  return server.listen({ port: 0, host: '127.0.0.1' })
}

async function doctor(service: string, portal: string) {
  const { status, stdout, stderr } = await runHandbook({ HANDBOOK_PUBLIC_URL: service }, [
    'doctor',
    '--portal',
    portal,
    '--json',
  ])
  // A usage error is an object.
  const findings = [JSON.parse(stdout) as Finding[] | { error: object }].flat().filter((one) => 'check' in one)
  return { status, stderr, wrong: findings.filter((one) => one.status !== 'ok'), findings }
}

t.test('a page without a policy may show both forms', async (t) => {
  const { status, wrong, findings } = await doctor(await openService(t), await openPortal(t, {}))
  t.same([status, wrong], [0, []])
  t.same(
    findings.map(({ check }) => check),
    [
      'page',
      'script: page',
      'script: texts',
      'frame: page',
      'frame: height',
      'script: CORS',
      'texts: CORS',
      'frame: service',
    ],
  )
})

t.test('each missing line of a policy is given as it should be', async (t) => {
  const service = await openService(t)
  const policy = "default-src 'self'; script-src 'self' https://cdn.example; frame-src 'none'"
  const { status, wrong } = await doctor(service, await openPortal(t, { 'content-security-policy': policy }))
  t.equal(status, 1)
  t.match(wrong, [
    { check: 'script: page', status: 'fault', mend: `set script-src 'self' https://cdn.example ${service}` },
    { check: 'script: texts', status: 'fault', mend: `set connect-src 'self' ${service}` },
    { check: 'frame: page', status: 'fault', mend: `set frame-src ${service}` },
    { check: 'frame: height', status: 'warning' },
  ])
  const mended = `default-src 'self'; script-src 'self' ${service}; connect-src ${service}; frame-src ${service}`
  t.same((await doctor(service, await openPortal(t, { 'content-security-policy': mended }))).wrong, [])
})

t.test('a policy in the page counts too, and one with strict-dynamic needs a nonce', async (t) => {
  const service = await openService(t)
  const meta = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`
  const inPage = await doctor(service, await openPortal(t, {}, meta))
  t.match(inPage.wrong, [{ check: 'script: texts', mend: `set connect-src 'self' ${service}` }])
  const dynamic = { 'content-security-policy': "script-src 'nonce-x' 'strict-dynamic'" }
  const { wrong } = await doctor(service, await openPortal(t, dynamic))
  t.match(wrong[0], { check: 'script: page', status: 'warning', mend: /nonce/ })
})

t.test('what is no policy of the page does not count', async (t) => {
  const service = await openService(t)
  const meta = `<meta http-equiv="content-security-policy" content="script-src 'none'; connect-src 'none'">`
  for (const html of [
    `<!-- ${meta} -->`,
    `<script>const one = '${meta}'</script>`,
    `<noscript>${meta}</noscript>`,
    `<template>${meta}</template>`,
    `<title>${meta}</title>`,
    '<meta http-equiv="content-security-policy" content="sandbox">',
    meta.replace('policy', 'policy-report-only'),
  ])
    t.same((await doctor(service, await openPortal(t, {}, `<!doctype html>${html}`))).wrong, [], html)
  const after = await doctor(service, await openPortal(t, {}, `<!-- a --><title>b</title>${meta}<!-- c -->`))
  t.match(after.wrong, [{ check: 'script: page' }, { check: 'script: texts' }, { check: 'frame: height' }])
})

t.test('a policy that permits the script and not what it loads later is named', async (t) => {
  const service = await openService(t)
  const policy = `script-src ${service}/sdk/embed.js ${service}/embed/host.js`
  const { wrong } = await doctor(service, await openPortal(t, { 'content-security-policy': policy }))
  t.match(wrong, [
    { check: 'script: page', status: 'fault', says: /embed-views\.js/, mend: `set ${policy} ${service}` },
  ])
  const whole = { 'content-security-policy': `script-src ${service}/sdk/ ${service}/embed/` }
  t.same((await doctor(service, await openPortal(t, whole))).wrong, [])
})

t.test('a service that may not be framed, or whose proxy removes CORS, is named', async (t) => {
  const service = await openService(t, { HANDBOOK_FRAME_ANCESTORS: 'https://other.example' })
  const portal = await openPortal(t, { 'cross-origin-embedder-policy': 'require-corp' })
  const { wrong } = await doctor(service, portal)
  t.match(wrong, [
    { check: 'frame: service', status: 'fault', mend: `add ${new URL(portal).origin} to HANDBOOK_FRAME_ANCESTORS` },
  ])
  const stripped = createServer((_, response) => response.writeHead(200, { 'x-frame-options': 'DENY' }).end())
  await new Promise<void>((resolve) => stripped.listen(0, '127.0.0.1', resolve))
  t.teardown(() => stripped.close())
  const found = await doctor(`http://127.0.0.1:${(stripped.address() as AddressInfo).port}`, portal)
  t.match(found.wrong, [
    { check: 'script: CORS', says: /no Access-Control-Allow-Origin/ },
    { check: 'texts: CORS' },
    { check: 'frame: service', says: /X-Frame-Options: DENY/ },
  ])
})

t.test('the system of a page is known by its traces, and has a page of the documentation', async (t) => {
  const signs: Record<string, [headers: Record<string, string>, html: string]> = {
    WordPress: [{}, '<meta name="generator" content="WordPress 6.1.9">'],
    SharePoint: [{ microsoftsharepointteamservices: '16.0' }, ''],
    Liferay: [{ 'liferay-portal': 'Liferay DXP' }, ''],
    Drupal: [{}, '<meta name="Generator" content="Drupal 11 (https://www.drupal.org)">'],
    Sitevision: [{}, '<script src="/sitevision/system-resource/1/js/webapp.js"></script>'],
    Optimizely: [{}, '<img src="/globalassets/logo.png" alt="">'],
  }
  t.same(
    Object.keys(signs),
    hosts.map(({ name }) => name),
  )
  for (const { name, docs } of hosts) {
    const [headers, html] = signs[name] as [Record<string, string>, string]
    const url = new URL('https://intranet.example/page')
    t.equal(hostOf({ headers: new Headers(headers), html, url })?.name, name)
    const [, file = '', heading = ''] = /^\/(docs\/\w+)(?:#(\w+))?$/.exec(docs) ?? []
    t.ok(existsSync(`${file}.md`), docs)
    t.match(readFileSync(`${file}.md`, 'utf8'), new RegExp(`^#+ ${heading}`, 'im'), docs)
  }
})

/** The page of a portal in which a kit reads a service, by the kit. */
const kits: Record<string, (service: string) => string> = {
  WordPress: (service) => `<innovation-handbook api="${service}" lang="sv"></innovation-handbook>
    <script src="/wp-content/plugins/innovationshandboken/component/embed.js?ver=1.1.0"></script>`,
  Sitevision: (service) => `<handbook-question api="${service}" question="p1-q6"></handbook-question>
    <script>AppRegistry.registerApp({applicationId:'innovationshandboken|1.1.0',portletId:'12.5a'});</script>`,
  SharePoint: (service) => {
    const { id } = JSON.parse(
      readFileSync('sdk/hosts/sharepoint/src/webparts/handbook/HandbookWebPart.manifest.json', 'utf8'),
    ) as { id: string }
    const data = JSON.stringify({ id, properties: { service: `${service}/`, show: 'journey' } })
    const written = data.replaceAll('"', '&quot;').replaceAll(':', '&#58;').replaceAll('{', '&#123;')
    const script = 'https:\\u002f\\u002fintranet.example'
    return `<script>var _spPageContextInfo={"webAbsoluteUrl":"${script}"}</script><div data-sp-webpartdata="${written}"></div>`
  },
}

for (const [name, pageWith] of Object.entries(kits))
  t.test(`a page with the kit for ${name} needs the texts of the service alone, and of the right one`, async (t) => {
    const service = await openService(t)
    const strict = { 'content-security-policy': "default-src 'self'" }
    const { wrong, findings } = await doctor(service, await openPortal(t, strict, pageWith(service)))
    t.match(wrong, [{ check: 'script: texts', mend: `set connect-src 'self' ${service}` }])
    t.match(findings[1]?.says, `made with ${name}: ${service}/docs/${name.toLowerCase()} `)
    const checks = ['page', 'host', 'page: service', 'script: page', 'script: texts', 'texts: CORS']
    t.same(
      findings.map(({ check }) => check),
      // SharePoint loads its scripts by its own list of packages.
      checks.filter((check) => name !== 'SharePoint' || check !== 'script: page'),
    )
    const none = { 'content-security-policy': `script-src 'none'; connect-src ${service}` }
    const scriptless = await doctor(service, await openPortal(t, none, pageWith(service)))
    t.same(
      scriptless.wrong.map(({ check }) => check),
      name === 'SharePoint' ? [] : ['script: page'],
    )
    const other = await doctor(service, await openPortal(t, {}, pageWith('https://other.example')))
    t.match(other.wrong, [{ check: 'page: service', says: `the page reads https://other.example, not ${service}` }])
  })

t.test('a script that SharePoint names is checked', async (t) => {
  const service = await openService(t)
  const cdn = 'https://publiccdn.example/sites/appcatalog/ClientSideAssets/0c0d9b1e/handbook-web-part_8f.js'
  const html = `${kits.SharePoint?.(service)}<script>{"path":"${cdn}"}</script>`
  const strict = { 'content-security-policy': `script-src 'self'; connect-src ${service}` }
  const { wrong } = await doctor(service, await openPortal(t, strict, html))
  t.match(wrong, [{ check: 'script: page', mend: "set script-src 'self' https://publiccdn.example" }])
})

t.test('a portal that asks readers to sign in tells nothing of its page, and the service is checked', async (t) => {
  const service = await openService(t)
  const server = createServer(({ url }, response) => {
    const isSignIn = url?.startsWith('/adfs/')
    const policy = { 'content-security-policy': "default-src 'none'" }
    response.writeHead(isSignIn ? 200 : 302, isSignIn ? policy : { location: '/adfs/ls?wa=wsignin1.0' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const { status, wrong, findings } = await doctor(
    service,
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`,
  )
  t.equal(status, 0)
  t.match(wrong, [{ check: 'page', status: 'warning', says: /leads to a page for signing in/ }])
  t.same(
    findings.map(({ check }) => check),
    ['page', 'script: CORS', 'texts: CORS', 'frame: service'],
  )
  const tenant = { headers: new Headers(), html: '', url: new URL('https://kommun.sharepoint.com/sites/home') }
  t.equal(hostOf(tenant)?.name, 'SharePoint', 'its name says what it is')
})

t.test('a page that cannot be reached is a fault, and an address that is none a usage error', async (t) => {
  const service = await openService(t)
  const gone = await doctor(service, 'http://127.0.0.1:1/')
  t.equal(gone.status, 1)
  t.match(gone.wrong, [{ check: 'page', status: 'fault' }])
  t.equal((await doctor(service, 'intranet.example')).status, 2)
})

t.test('an endless page is read within bounds', async (t) => {
  const service = await openService(t)
  const server = createServer((_, response) => {
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    }
    response.writeHead(200)
    response.on('drain', write)
    write()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close().closeAllConnections())
  const { status } = await doctor(service, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  t.equal(status, 0)
})

t.test('sources match as the standard says', (t) => {
  const page = new URL('https://intranet.example/page')
  const url = new URL('https://handbook.example/sdk/embed.js')
  for (const [source, expected] of [
    ['https://handbook.example', true],
    ['handbook.example', true],
    ['*.example', true],
    ['http://handbook.example', true],
    ['https:', true],
    ['*', true],
    ['*:443', true],
    ['https://handbook.example:443', true],
    ['https://*:*', true],
    ['https://handbook.example/sdk/', true],
    ['https://handbook.example/sdk/embed.js', true],
    ['https://handbook.example:*', true],
    ["'self'", false],
    ["'none'", false],
    ["'unsafe-inline'", false],
    ['https://example', false],
    ['*.handbook.example', false],
    ['https://handbook.example/sdk', false],
    ['https://handbook.example:8443', false],
    ['*:8443', false],
    ['wss:', false],
  ] as const)
    t.equal(permits([source], url, page), expected, source)
  const [policy] = policiesIn("script-src 'self'; SCRIPT-SRC *; default-src 'none'")
  t.same(policy?.get('script-src'), ["'self'"])
  t.equal(policy && directiveOf(policy, ['script-src-elem', 'script-src']), 'script-src')
  t.end()
})
