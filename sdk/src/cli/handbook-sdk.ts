/** `npx handbook-sdk lock | check`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { HandbookError } from '../errors.ts'
import { createHandbook } from '../handbook.ts'
import { createLock, isLock, locked, upgradeOf } from '../lock.ts'

const usage = `handbook-sdk lock  --url <address> [--release <id>] [--locale sv,en] [--use p1-q6,p1] [--file handbook.lock.json]
  Writes down the current release, or the named one, with its digests.

handbook-sdk check --url <address> [--file handbook.lock.json] [--json]
  Verifies the locked release, and says what an upgrade to the current one would change or remove for you.
  Ends with 0 when all is well, 1 when something you use would be gone, 2 when the lock does not hold.`

const listed = (text: string) => text.split(',').filter(Boolean)

/** What was asked for. @throws {TypeError} at an option that is not there. */
const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      release: { type: 'string' },
      locale: { type: 'string', default: 'sv' },
      use: { type: 'string', default: '' },
      file: { type: 'string', default: 'handbook.lock.json' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
type Asked = ReturnType<typeof parse>['values'] & { url: string }

async function lock({ url: baseUrl, release, locale, use, file }: Asked): Promise<void> {
  const handbook = createHandbook({ baseUrl, release })
  const written = await createLock(handbook, { locales: listed(locale), uses: listed(use) })
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
  console.log(`${file} holds ${written.release}, ${written.digest}`)
}

async function check({ url: baseUrl, file, json }: Asked): Promise<void> {
  const held: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isLock(held)) throw new Error(`${file} is not a lock file`)
  await locked(held, { baseUrl })
  const upgrade = await upgradeOf(held, createHandbook({ baseUrl }))
  const { from, to, changes, removed } = upgrade
  if (removed.length > 0) process.exitCode = 1
  if (json) return console.log(JSON.stringify(upgrade, null, 2))
  console.log(`${from} is as locked.`)
  if (from === to) return console.log('It is the current release.')
  console.log(`${to} is current. Of what you use it changes ${changes.length} and removes ${removed.length}.`)
  for (const { change, locale, item, segment, before, after } of changes) {
    console.log(`\n${change} ${segment ?? item}${locale === null ? '' : ` (${locale})`}`)
    if (before !== null) console.log(`- ${before}`)
    if (after !== null) console.log(`+ ${after}`)
  }
}

try {
  const { values, positionals } = parse()
  const run = { lock, check }[positionals[0] ?? '']
  if (run && values.url && !values.help) await run({ ...values, url: values.url })
  else {
    console.log(usage)
    process.exitCode = values.help ? 0 : 2
  }
} catch (error) {
  console.error(error instanceof HandbookError ? `${error.code}: ${error.message}` : (error as Error).message)
  process.exitCode = 2
}
