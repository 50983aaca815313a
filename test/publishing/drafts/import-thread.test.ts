// Needs a fresh process: it looks at what the process loads.
import { registerHooks } from 'node:module'
import t from 'tap'
import { begin, grant, openMaintainers } from '../maintainers.ts'

t.test('the thread that serves readers loads nothing that reads or compares a file', async (t) => {
  const { as } = await openMaintainers(t)
  const anna = await as('anna', grant('translator', '*'))
  const id = await begin(anna)
  const file = (await anna('GET', `/drafts/${id}/exports?format=xliff`)).body
  const loaded: string[] = []
  const hooks = registerHooks({
    load: (url, context, next) => {
      loaded.push(url)
      return next(url, context)
    },
  })
  const body = file.replace('Otsikko', 'Toinen otsikko')
  const imported = await anna('POST', `/drafts/${id}/imports?apply=true&take=p1.title`, {
    body,
    headers: { 'content-type': 'application/xliff+xml' },
  })
  hooks.deregister()
  t.match(imported.json(), { applied: true, changes: [{ id: 'p1.title', after: 'Toinen otsikko' }] })
  t.ok(
    loaded.some((url) => url.endsWith('/translation/import-thread.ts')),
    loaded.join(' '),
  )
  t.notOk(loaded.find((url) => /import-report|import-outcome|read-translation|xliff-read|franc|saxes/.test(url)))
})
