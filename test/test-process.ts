/**
 * A process of `npm test`. It runs the test files that it is sent, one after another, so that they load the code and read
 * `content/` once.
 */
import { once } from 'node:events'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { TestOpts } from 'tap'
import { setCurrent } from './current-test.ts'
import { failed, type Outcome } from './outcome.ts'

const standIns = new Map([['async-hook-domain', import.meta.resolve('./error-domain.ts')]])
registerHooks({
  resolve(specifier, context, next) {
    const url = standIns.get(specifier)
    return url ? { url, shortCircuit: true } : next(specifier, context)
  },
})
const { Test } = await import('tap')
standIns.set('tap', import.meta.resolve('./current-test.ts'))

let report = ''

async function run(file: string): Promise<Outcome> {
  report = ''
  const options: TestOpts = { name: file, timeout: 0 }
  const test = new Test(options)
  test.on('data', (text) => {
    report += text
  })
  setCurrent(test)
  // Errors outside of the file's tests are failures of the file.
  await test.hook.runInAsyncScope(() => import(pathToFileURL(resolve(file)).href)).catch((error) => test.threw(error))
  const ended = once(test, 'end')
  test.end()
  await ended
  const { total, pass, fail, skip } = test.counts
  return { isOk: test.results?.ok === true && total > 0, assertions: { total, pass, fail, skip }, report }
}

/** What keeps this process from ending: timers, sockets, child processes. */
const open = () => process.getActiveResourcesInfo()

let own: number | undefined
process.on('message', async (file: string) => {
  own ??= open().length
  const outcome = await run(file)
  // In a process of its own, a file would last until everything that it opened is closed.
  while (open().length > own) await sleep(5)
  process.send?.(outcome)
})

process.once('SIGTERM', () => {
  const line = `not ok - the file did not end; still open: ${open().join(', ')}\n`
  process.send?.(failed(report + line), () => process.exit(1))
})
process.once('disconnect', () => process.exit())
