/**
 * `npm run bench:publish`: what readers notice of a publication, for 1 and 3 replicas on PostgreSQL under constant
 * reading, and the memory held with 1 and with 1,000 releases of 24 locales stored (`-- --releases 100` for fewer).
 * `-- reading` and `-- memory` measure one of the two. Figures for people; only a read that failed or was mixed makes it
 * fail.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'
import { above0, readArguments, reject } from '../checks/command-line.ts'
import { read } from './constant-reading.ts'
import { figure } from './figures.ts'
import { markdownTable } from './markdown-table.ts'
import { measureReading } from './publish-reading.ts'
import { environment, ready } from './scale-servers.ts'
import { publishScaled } from './scaled-content.ts'
import { residentMiB, stop } from './server-process.ts'

const { values: options, positionals: asked } = readArguments({
  allowPositionals: true,
  options: {
    releases: { type: 'string', default: '1000' },
    replicas: { type: 'string', default: '1,3' },
    rounds: { type: 'string', default: '5' },
  },
})
const releases = above0('--releases', options.releases)
const replicas = options.replicas.split(',').map((count) => above0('--replicas', count))
const rounds = above0('--rounds', options.rounds)

/** Memory of a service whose store holds so many releases, at rest and after reading a hundred old ones. */
async function memory(releases: number): Promise<string[]> {
  const dataDir = join(folder, `memory-${releases}`)
  const store = await openStore({ dataDir })
  await publishScaled(store, { locales: 24, items: 1, releases })
  await store.close()
  const service = await ready(environment(dataDir))
  const rest = residentMiB(service.pid)
  const agent = new Agent()
  const old = Math.min(releases, 100)
  for (let number = 1; number <= old; number += 1) {
    const path = `/handbook/v1/sv/questions/p1-q1?release=2023-01-r${Math.ceil((number * releases) / old)}`
    const { status } = await read(service, path, agent)
    if (status !== 200) throw new Error(`${path} is answered with ${status}`)
  }
  const after = residentMiB(service.pid)
  await stop(service)
  return [`${releases}`, figure(rest), figure(after)]
}

async function measureMemory(): Promise<string> {
  const held = [await memory(1), await memory(releases)]
  const columns = ['releases of 24 locales', 'MiB at rest', 'MiB after reading a hundred old ones']
  return markdownTable('Memory (goal: at most 100 MiB more)', columns, held)
}

const sections: Record<string, () => Promise<string>> = {
  reading: () => measureReading(folder, { replicas, rounds }),
  memory: measureMemory,
}
const unknown = asked.find((section) => !sections[section])
if (unknown) reject(`There is no "${unknown}" to measure, only ${Object.keys(sections).join(', ')}.`)

const folder = mkdtempSync(join(tmpdir(), 'handbook-publish-'))
try {
  for (const section of asked.length > 0 ? asked : Object.keys(sections))
    console.log(`${await sections[section]?.()}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
