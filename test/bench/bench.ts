/**
 * `npm run bench`: what a request costs the processor beside a bare `node:http` server, and what starting, memory and
 * publishing cost; `npm run bench -- start` measures one of them. Figures for people: nothing here fails on a slow
 * machine, but a wrong answer stops the run.
 */
import { rmSync } from 'node:fs'
import { reject } from '../checks/command-line.ts'
import { measureImports } from './imports.ts'
import { asked, folder } from './measuring.ts'
import { measureMemory } from './memory.ts'
import { measureReading } from './publish-reading.ts'
import { measurePublishing } from './publishing.ts'
import { measureGuards, measureRequests } from './requests.ts'
import { measureStart } from './start.ts'

/** Readers of three replicas: all get a release within a second, and no read fails or mixes releases. */
const measureReplicas = async () => console.log(`\n${await measureReading(folder, { replicas: [3], rounds: 5 })}`)

const sections: Record<string, () => Promise<void>> = {
  requests: measureRequests,
  start: measureStart,
  memory: measureMemory,
  publishing: measurePublishing,
  replicas: measureReplicas,
  guards: measureGuards,
  imports: measureImports,
}
const unknown = asked.find((section) => !sections[section])
if (unknown) reject(`There is no "${unknown}" to measure, only ${Object.keys(sections).join(', ')}.`)

try {
  for (const section of asked.length > 0 ? asked : Object.keys(sections)) await sections[section]?.()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
