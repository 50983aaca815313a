import t from 'tap'
import { ConfigError, readConfig } from '../../src/config.ts'

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
