import { globSync, readFileSync } from 'node:fs'
import t from 'tap'

/** The directory whose files may query a table. A backup copies every table by its name, so it queries none by name. */
const owners: Record<string, string> = {
  documents: 'src/store/',
  releases: 'src/store/',
  head: 'src/store/',
  events: 'src/store/',
  drafts: 'src/publishing/drafts/',
  tokens: 'src/publishing/people/',
  accounts: 'src/publishing/people/',
  sessions: 'src/publishing/people/',
  subscriptions: 'src/publishing/webhooks/',
  webhook_topics: 'src/publishing/webhooks/',
  scripts: 'src/site/',
  feedback: 'src/feedback/',
  digests: 'src/feedback/',
  message_readers: 'src/mail/',
  mail_addresses: 'src/mail/',
  comments: 'src/publishing/comments/',
  assignments: 'src/publishing/assignments/',
}

const query = /\b(?:selectFrom|insertInto|updateTable|deleteFrom|\w+Join|createTable)\(\s*'(\w+)'/g

t.test('only the module that owns a table queries it', async (t) => {
  const queried = new Set<string>()
  const created = new Set<string>()
  for (const file of globSync('src/**/*.{ts,tsx}'))
    for (const [text, table = ''] of readFileSync(file, 'utf8').matchAll(query)) {
      if (text.startsWith('createTable')) created.add(table)
      else {
        queried.add(table)
        t.ok(file.startsWith(owners[table] as string), `${file} queries ${table}`)
      }
    }
  t.same([...created].sort(), Object.keys(owners).sort(), 'every table has an owner')
  t.same([...queried].sort(), Object.keys(owners).sort(), 'every table was found in a query')
})
