/** The checks of https://agentdocsspec.com, by a program that we did not write. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { freePort } from '../../free-port.ts'
import { openApp } from '../../open-app.ts'
import { printVersions } from '../service.ts'

const require = createRequire(join(import.meta.dirname, 'package.json'))

/** What the tests read of a report. */
interface Report {
  summary: Record<'total' | 'pass' | 'warn' | 'fail' | 'skip' | 'error', number>
  results: { id: string; status: string; message: string }[]
}
type RunChecks = (url: string, options: object) => Promise<Report>
const load = (name: string): Promise<{ runChecks: RunChecks }> => import(pathToFileURL(require.resolve(name)).href)

t.test('assistants can read the documentation and the handbook', async (t) => {
  printVersions(t, import.meta.dirname, ['afdocs'])
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { server } = await openApp(t, { HANDBOOK_PUBLIC_URL: address })
  await server.listen({ port, host: '127.0.0.1' })
  const { runChecks } = await load('afdocs')
  const { summary, results } = await runChecks(address, { samplingStrategy: 'deterministic', requestDelay: 0 })
  for (const { id, status, message } of results) {
    t.comment(`${status} ${id}: ${message}`)
    t.notMatch(status, /fail|error/, `${id}: ${message}`)
  }
  t.ok(summary.pass > 15, `${summary.pass} of ${summary.total} checks pass`)
})
