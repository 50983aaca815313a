/**
 * `node sdk/keep.ts`, after `npm run build` of a version to release: keeps what the service hands out at addresses that
 * never change, in `sdk/released`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSdkPackages } from '../src/discovery/sdk-package.ts'
import { readAssets } from '../src/site/assets.ts'

const files = new Map<string, Buffer>([
  ...readAssets().map(({ hashedPath, body }) => [hashedPath, Buffer.from(body)] as const),
  ...readSdkPackages('built'),
])
for (const [address, bytes] of files) {
  const file = join(import.meta.dirname, 'released', address)
  if (existsSync(file) && !readFileSync(file).equals(bytes))
    throw new Error(`${address} was released with other bytes. Raise the version in sdk/package.json.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
