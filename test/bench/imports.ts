/** How long files that were made to do harm are read before they are rejected, and what readers notice meanwhile. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { runHandbook } from '../handbook-command.ts'
import { zipOf } from '../translation/zip.ts'
import { quantile } from './figures.ts'
import { fetchAnswer, latencies } from './load.ts'
import { asBrowsers, environment, fixed, root, row } from './measuring.ts'
import { closeAll, openAll } from './processor-time.ts'
import { type Server, settled, startService, stop } from './server-process.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const types = (content: string) => zipOf([{ name: '[Content_Types].xml', content: Buffer.from(content) }])
const xliff = (attributes: string, body: string) =>
  Buffer.from(
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"${attributes}><file><body>${body}</body></file></xliff>`,
  )
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('')

/** The inputs that once stopped the service or held it up. */
const bombs: Record<string, { type: string; body: Buffer }> = {
  '20 MB of elements in a workbook': { type: xlsx, body: types(`<a>${'<a/>'.repeat(5_000_000)}</a>`) },
  '100 MB of spaces in a workbook': { type: xlsx, body: types(' '.repeat(100 * 1024 * 1024)) },
  '8,000 attributes and units': {
    type: 'application/xliff+xml',
    body: xliff(
      many(8000, (at) => ` a${at}=""`),
      many(8000, (at) => `<trans-unit id="${at}"/>`),
    ),
  },
  '50,000 namespaces': {
    type: 'application/xliff+xml',
    body: xliff(
      many(50_000, (at) => ` xmlns:a${at}="u"`),
      '',
    ),
  },
  'a million inline elements': {
    type: 'application/xliff+xml',
    body: xliff('', `<trans-unit id="a"><source>${'<x/>'.repeat(1_000_000)}</source></trans-unit>`),
  },
}

/** What readers notice of another program on the same processors, which no care of the service can change. */
const onlyAllocates = 'const end = Date.now() + 500; for (let a = []; Date.now() < end; ) if (a.push({}) > 2e6) a = []'

/** A draft, and the way to send a file into it. */
async function draftAt({ port }: Server, data: string) {
  const { stdout } = await runHandbook(environment(data), [
    'tokens',
    'create',
    'b',
    '--roles',
    'administrator',
    '--json',
  ])
  const { token } = JSON.parse(stdout) as { token: string }
  const send = (path: string, type: string, body: Buffer | string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/handbook/v1${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': type, ...headers },
      body,
    })
  const begun = await send('/drafts', 'application/json', JSON.stringify({ locale: 'nb', endonym: 'norsk' }))
  const { id } = (await begun.json()) as { id: string }
  return (type: string, body: Buffer) => send(`/drafts/${id}/imports`, type, body, { 'If-Match': '"1"' })
}

export async function measureImports(): Promise<void> {
  const service = await startService(environment('imports'))
  const send = await draftAt(service, 'imports')
  const { exchange } = await fetchAnswer(service.port, `${root}/questions/p1-q1`, asBrowsers)
  const sockets = await openAll(service)
  const during = async (what: Promise<unknown>) => {
    let over = false
    void what.finally(() => {
      over = true
    })
    return latencies(sockets, [exchange], { everyMs: 2, until: () => over })
  }
  await settled(service.pid)
  await during(new Promise((resolve) => setTimeout(resolve, 2000)))
  const idle = quantile(await during(new Promise((resolve) => setTimeout(resolve, 2000))), 0.99)
  row('\nFiles made to do harm (goal: ≤ 2000 ms, p99 ≤ 3)', 'rejected ms', 'p99 ms', 'times idle')
  for (const [name, { type, body }] of Object.entries(bombs)) {
    const began = performance.now()
    const answering = send(type, body)
    const busy = quantile(await during(answering), 0.99)
    const { code } = (await (await answering).json()) as { code?: string }
    if (code !== 'FILE_REFUSED') throw new Error(`${name}: ${code}`)
    row(`  ${name}`, fixed(performance.now() - began, 0), fixed(busy, 2), fixed(busy / idle))
  }
  const other = spawn(process.execPath, ['-e', onlyAllocates])
  const beside = quantile(await during(once(other, 'exit')), 0.99)
  row('  (a process that only fills memory for half a second)', '', fixed(beside, 2), fixed(beside / idle))
  closeAll(sockets)
  await stop(service)
}
