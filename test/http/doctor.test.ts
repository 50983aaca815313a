import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t from 'tap'
import { startService, stop } from '../bench/server-process.ts'
import { freePort } from '../free-port.ts'
import { runHandbook } from '../handbook-command.ts'

interface Test {
  teardown: (end: () => unknown) => void
}
type Headers = Record<string, string | string[] | undefined>

/** What stands in front of the service, changing headers on the way there and back. */
async function proxyTo(
  t: Test,
  target: number,
  port: number,
  there: (headers: Headers) => void,
  back: (headers: Headers) => void,
) {
  const server = createServer((incoming, outgoing) => {
    const headers: Headers = { ...incoming.headers }
    there(headers)
    const onward = request({ port: target, host: '127.0.0.1', path: incoming.url, method: incoming.method, headers })
    onward.on('response', (answer) => {
      const returned: Headers = { ...answer.headers }
      back(returned)
      outgoing.writeHead(answer.statusCode ?? 502, returned)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close().closeAllConnections())
  return (server.address() as AddressInfo).port
}

async function doctor(env: NodeJS.ProcessEnv) {
  const { status, stdout } = await runHandbook(env, ['doctor', '--json'])
  const findings = stdout ? (JSON.parse(stdout) as { check: string; status: string; says: string; mend: string }[]) : []
  const of = (check: string) => findings.find((finding) => finding.check === check)
  return { status, stdout, findings, of }
}

t.test('a deployment is examined through its proxy, and what is wrong is named with what to do', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-doctor-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const env = {
    PATH: process.env.PATH,
    HANDBOOK_DATA_DIR: join(folder, 'data'),
    HANDBOOK_PUBLIC_URL: `http://127.0.0.1:${port}`,
  }
  const away = await doctor(env)
  t.equal(away.status, 1)
  t.match(away.of('database'), { status: 'warning', mend: /publishes content/ })
  t.match(away.of('public URL'), { status: 'fault', mend: /check that the service runs/ })

  const service = await startService({ ...env, PORT: '0', HOST: '127.0.0.1' })
  t.teardown(() => stop(service))
  let there = (_headers: Headers): void => undefined
  let back = (_headers: Headers): void => undefined
  await proxyTo(
    t,
    service.port,
    port,
    (headers) => there(headers),
    (headers) => back(headers),
  )
  const well = await doctor(env)
  t.same(
    well.findings.filter(({ status }) => status !== 'ok'),
    [],
  )
  t.equal(well.status, 0)
  t.equal(well.findings.length, 9)
  t.match(well.of('audit trail'), { status: 'ok', says: /^whole: \d+ events/ })

  const nothing = (_headers: Headers): void => undefined
  const wrongs: [(headers: Headers) => void, (headers: Headers) => void, string, string, RegExp][] = [
    [
      nothing,
      (headers) => delete headers['content-security-policy'],
      'proxy',
      'fault',
      /proxy removes headers: content-security-policy/,
    ],
    [nothing, (headers) => (headers.etag &&= `W/${headers.etag}`), 'proxy', 'warning', /weakens entity tags/],
    [
      nothing,
      (headers) => (headers['access-control-allow-origin'] = 'https://x.example'),
      'proxy',
      'fault',
      /cannot read the API/,
    ],
    [(headers) => delete headers['accept-encoding'], nothing, 'proxy', 'warning', /not compressed by Brotli/],
    [(headers) => delete headers['if-none-match'], nothing, 'proxy', 'warning', /If-None-Match is ignored \(200/],
    [
      nothing,
      (headers) => (headers.date = 'Wed, 25 Nov 2020 08:00:00 GMT'),
      'public URL',
      'warning',
      /clocks here and there differ/,
    ],
    [nothing, (headers) => delete headers['handbook-release'], 'public URL', 'fault', /is not this service/],
  ]
  for (const [onTheWayThere, onTheWayBack, check, status, says] of wrongs) {
    there = onTheWayThere
    back = onTheWayBack
    const found = (await doctor(env)).of(check)
    t.match(found, { status, says })
    t.not(found?.mend, '')
  }
  there = nothing
  back = nothing
  const oidc = { HANDBOOK_OIDC_ISSUER: `http://127.0.0.1:${port}`, HANDBOOK_OIDC_AUDIENCE: 'handbook' }
  t.match((await doctor({ ...env, ...oidc })).of('identity provider'), { status: 'fault', says: /responds with 404/ })
  const elsewhere = await doctor({
    ...env,
    DATABASE_URL: 'postgres://a@127.0.0.1:1/a',
    HANDBOOK_DATA_DIR: '/dev/null/a',
  })
  t.match(elsewhere.of('data directory'), { status: 'ok', says: /not needed/ })
  t.match(elsewhere.of('database'), { status: 'fault' })
  const nowhere = await doctor({ ...env, HANDBOOK_DATA_DIR: '/dev/null/a' })
  t.match(nowhere.of('data directory'), {
    status: 'fault',
    says: /is a file, not a directory/,
    mend: /allow the service to write there/,
  })
  const file = new DatabaseSync(join(env.HANDBOOK_DATA_DIR, 'handbook.sqlite'))
  file.exec('drop trigger events_refuse_delete; delete from events where id = 1')
  file.close()
  const removed = await doctor(env)
  t.match(removed.of('audit trail'), {
    status: 'fault',
    says: 'not whole (missing: event 1)',
    mend: /restore the last backup/,
  })
  t.equal(removed.status, 1)
  const { status, stdout } = await runHandbook({ ...env, LANG: 'sv_SE.UTF-8' }, ['doctor'])
  t.equal(status, 1)
  t.match(stdout, /^fel +händelselogg +inte hel \(saknas: händelse 1\) +ta reda på vem som ändrade databasen/m)
  t.match(stdout, /^ok +inställningar +alla inställningar är giltiga$/m)
  const settings = await doctor({ ...env, PORT: 'x' })
  t.equal(settings.status, 1)
  t.match(settings.stdout, 'PORT must be a whole number')
})
