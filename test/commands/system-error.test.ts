import { mkdtempSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { failureOf } from '../../src/commands/handbook/failure.ts'
import { freePort } from '../free-port.ts'

const fail = (call: () => unknown): Error => {
  try {
    call()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing failed')
}

t.test('what the operating system says is told in the reader’s language, and names the file', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-'))
  const missing = join(folder, 'none.xlsx')
  t.same(failureOf(fail(() => readFileSync(missing))).text, {
    sv: `${missing} finns inte.`,
    en: `${missing} does not exist.`,
  })
  t.match(failureOf(fail(() => readFileSync(folder))).text.sv, /mapp, inte en fil|EISDIR/)
  const port = await freePort()
  const refused = await new Promise<Error>((resolve) => connect(port, '127.0.0.1').on('error', resolve))
  t.same(failureOf(refused).text, {
    sv: `127.0.0.1:${port} tar inte emot anslutningar.`,
    en: `127.0.0.1:${port} refuses connections.`,
  })
  const unknown = new Error('nothing known')
  t.same(failureOf(unknown).text, { sv: 'nothing known', en: 'nothing known' })
})
