import t from 'tap'
import { createHandbook, InvalidAnswerError } from '../../sdk/src/index.ts'
import { check } from '../../sdk/src/validation.ts'
import { injectFetch } from '../inject-fetch.ts'
import { root } from '../open-app.ts'

type Body = { guide: object }

t.test('every answer of the service is as documented', async (t) => {
  const { fetch, baseUrl, asked } = await injectFetch(t)
  const paths = [
    ...['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources'].map((kind) => `/sv/${kind}`),
    '/sv/questions/p1-q6',
    '/en/handbook',
    '/fi/bundle?fallback=none',
    '/sv/search?q=innovation',
    '/sv/plan?questions=p1-q6',
    '/locales',
    '/releases',
    '/releases/2023-01-r1',
    '/releases/2023-01-r1/locales/sv',
    '/heads',
  ]
  for (const path of paths) {
    const address = `${baseUrl}${root}${path}`
    t.doesNotThrow(() => check({}, address.replace(root, '/other')), 'an address that is not known is let through')
    t.throws(() => check({}, address), TypeError, path)
    const body = (await (await fetch(address)).json()) as object
    t.doesNotThrow(() => check(body, address), path)
  }
  t.equal(asked.length, paths.length)
})

t.test('what is not as documented is refused with its place, and what is new is let through', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  const changed = (change: (body: Body) => unknown): typeof globalThis.fetch => {
    return async (...given) => {
      const answer = await fetch(...given)
      const body = (await answer.json()) as Body
      change(body)
      return new Response(JSON.stringify(body), answer)
    }
  }
  const get = (change: (body: Body) => unknown) =>
    createHandbook({ baseUrl, fetch: changed(change), check, retries: 0 }).questions.get('p1-q6')
  const refused = async (change: (body: Body) => unknown, message: RegExp) => {
    await t.rejects(get(change), InvalidAnswerError)
    await t.rejects(get(change), { message })
  }
  await refused((body) => Object.assign(body, { id: 7 }), /\/id must be string, not integer/)
  await refused((body) => Object.assign(body, { id: 'other' }), /\/id must match/)
  await refused((body) => Reflect.deleteProperty(body, 'guide'), /\/guide is missing/)
  await refused((body) => Object.assign(body.guide, { actions: [{}] }), /\/guide\/actions\/0\/id is missing/)
  await refused((body) => Object.assign(body.guide, { toolbox: null }), /\/guide\/toolbox must be object, not null/)
  t.ok(await get((body) => Object.assign(body, { later: true })))
})
