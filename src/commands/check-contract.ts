/**
 * `npm run check:contract`: fails where the OpenAPI documents break what the last released version promised. With
 * `--release` it writes down what the present version promises.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { breaks, contractOf } from '../discovery/contract.ts'
import { apiVersion } from '../version.ts'

const folder = 'schemas/released'
const documents = ['openapi', 'openapi-maintaining'].map((name) => `schemas/${name}.json`)
const current = contractOf(...documents.map((file) => JSON.parse(readFileSync(file, 'utf8'))))

if (process.argv.includes('--release')) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${apiVersion}.txt`, `${current.join('\n')}\n`)
  console.log(`${folder}/${apiVersion}.txt holds ${current.length} promises.`)
} else {
  const order = new Intl.Collator('en', { numeric: true })
  const last = readdirSync(folder).sort(order.compare).at(-1)
  const released = last ? readFileSync(`${folder}/${last}`, 'utf8').split('\n').filter(Boolean) : []
  const broken = breaks(released, current)
  for (const line of broken) console.log(line)
  if (released.length === 0) console.log(`${folder} holds no promise of a released version.`)
  else console.log(`${released.length} promises of ${last?.replace('.txt', '')} compared, ${broken.length} broken.`)
  if (released.length === 0 || broken.length > 0) process.exitCode = 1
}
