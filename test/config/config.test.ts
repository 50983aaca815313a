import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { ConfigError, readConfig, settings } from '../../src/config.ts'

t.test('the defaults serve on port 3000', async (t) => {
  const config = readConfig({ PATH: '/bin', HOME: '/root' })
  t.equal(config.port, 3000)
  t.equal(config.publicUrl, 'http://localhost:3000')
})

t.test('a trailing slash of the public address is not kept', async (t) => {
  t.equal(readConfig({ HANDBOOK_PUBLIC_URL: 'https://handbok.example.se/' }).publicUrl, 'https://handbok.example.se')
})

t.test('every wrong value and unknown name is named at once', async (t) => {
  const wrong = {
    PORT: '99999',
    LOG_LEVEL: 'loud',
    HANDBOOK_PUBLIC_URL: 'ftp://x',
    HANDBOOK_PUBLIK_URL: 'x',
    HANDBOOK_OPERATOR_EMAIL: 'nobody',
    HANDBOOK_TRUST_PROXY: 'yes',
  }
  t.throws(() => readConfig(wrong), ConfigError)
  try {
    readConfig(wrong)
  } catch (error) {
    const { message } = error as Error
    for (const name of Object.keys(wrong)) t.match(message, name)
    t.match(message, 'did you mean HANDBOOK_PUBLIC_URL?')
    t.equal(message.split('\n').length, 6)
  }
})

t.test('a secret may stand in a file, and what is wrong with the file is told without what is in it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-secrets-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const address = 'postgres://handbook:hemligt@db/handbook'
  t.equal(readConfig({ DATABASE_URL_FILE: file('url', `${address}\n`) }).databaseUrl, address)
  const faults = (environment: Record<string, string>) => {
    try {
      readConfig(environment)
    } catch (error) {
      return (error as Error).message
    }
    return 'none'
  }
  t.match(
    faults({ DATABASE_URL_FILE: join(folder, 'none') }),
    /^DATABASE_URL_FILE names .+none, which cannot be read \(ENOENT\)$/,
  )
  t.match(faults({ DATABASE_URL_FILE: folder }), /cannot be read \(EISDIR\)/)
  t.match(faults({ DATABASE_URL_FILE: file('empty', ' \n') }), /is empty/)
  t.match(faults({ DATABASE_URL_FILE: file('url', address), DATABASE_URL: address }), /are both set/)
  const wrong = faults({ DATABASE_URL_FILE: file('wrong', 'mysql://hemligt') })
  t.match(wrong, 'DATABASE_URL must be a PostgreSQL address')
  t.notMatch(wrong, 'hemligt')
  t.match(faults({ HANDBOOK_DATA_DIR_FILE: file('dir', 'x') }), 'HANDBOOK_DATA_DIR_FILE is not a setting')
})

t.test('feedback needs a period and a page about personal data, and mail needs feedback and an address', async (t) => {
  const on = { HANDBOOK_FEEDBACK: 'on' }
  const days = { HANDBOOK_FEEDBACK_DAYS: '90' }
  const page = { HANDBOOK_PRIVACY_URL: 'https://operator.example/privacy' }
  const mail = { HANDBOOK_SMTP_URL: 'smtps://user:secret-5d1c@mail.example' }
  const both = /HANDBOOK_FEEDBACK_DAYS and HANDBOOK_PRIVACY_URL/
  for (const environment of [
    on,
    { ...on, ...days },
    { ...on, ...page },
    { ...on, ...page, HANDBOOK_FEEDBACK_DAYS: '0' },
  ])
    t.throws(() => readConfig(environment), both)
  t.equal(readConfig({ ...days, ...page }).feedback, undefined)
  const whole = { ...on, ...days, ...page }
  t.same(readConfig(whole).feedback, { days: 90, privacyUrl: 'https://operator.example/privacy' })
  for (const environment of [mail, { ...whole, ...mail }])
    t.throws(() => readConfig(environment), /HANDBOOK_SMTP_URL needs/)
  const { smtpUrl } = readConfig({ ...mail, HANDBOOK_OPERATOR_EMAIL: 'a@operator.example' })
  t.equal(smtpUrl, mail.HANDBOOK_SMTP_URL)
  const http = { ...whole, HANDBOOK_SMTP_URL: 'http://user:secret-5d1c@mail.example' }
  t.throws(() => readConfig(http), { message: /^HANDBOOK_SMTP_URL must be (?!.*secret-5d1c)/ })
})

t.test('every default is one that may be set', async (t) => {
  t.ok(Object.keys(settings).length > 15)
  for (const [name, setting] of Object.entries(settings)) {
    const value = setting.default
    if (value !== '') t.equal(setting.read(`${value}`), value, name)
  }
})

t.test('a machine translator has a URL, and a key or a model only with one', async (t) => {
  t.equal(readConfig({}).translator, undefined)
  const url = 'https://translate.example'
  t.same(readConfig({ HANDBOOK_MT_URL: url }).translator, { url, key: undefined, model: undefined })
  for (const name of ['HANDBOOK_MT_KEY', 'HANDBOOK_MT_MODEL'])
    t.throws(() => readConfig({ [name]: 'x' }), {
      message: 'HANDBOOK_MT_KEY and HANDBOOK_MT_MODEL need HANDBOOK_MT_URL',
    })
})
