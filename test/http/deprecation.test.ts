import fastify from 'fastify'
import t, { type Test } from 'tap'
import { PlanQuery, ReadingQuery } from '../../schemas/requests.ts'
import { openApiDocuments } from '../../src/discovery/openapi.ts'
import { announceDeprecations, deprecated } from '../../src/http/deprecation.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

const deprecation = {
  since: '2027-01-01T00:00:00Z',
  sunset: '2028-01-01T00:00:00Z',
  successor: `${publicUrl}/handbook/v2/principles`,
}
const announced = {
  deprecation: '@1798761600',
  sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
}
const links = [`<${publicUrl}/docs/changes>; rel="deprecation"`, `<${deprecation.successor}>; rel="successor-version"`]

t.test('a deprecated route says so in every response, errors included', async (t) => {
  const app = fastify()
  announceDeprecations(app, publicUrl)
  const handler = async (request: { url: string }) => {
    if (request.url.endsWith('fail')) throw new Error('no')
    return {}
  }
  app.get('/old', { schema: deprecated({}, deprecation), handler })
  app.get('/new', handler)
  for (const url of ['/old', '/old?fail']) {
    const { headers } = await app.inject(url)
    t.match(headers, announced, url)
    for (const link of links) t.match(`${headers.link}`, link, url)
  }
  t.notOk((await app.inject('/new')).headers.deprecation)
})

/** Marks a parameter for the time of a test. */
function mark<Properties extends object>(t: Test, properties: Properties, name: keyof Properties): void {
  const before = properties[name]
  properties[name] = deprecated(before as object, deprecation) as Properties[keyof Properties]
  t.teardown(() => {
    properties[name] = before
  })
}

t.test('a deprecated parameter says so only where it is used', async (t) => {
  mark(t, ReadingQuery.properties, 'fallback')
  const { server } = await openApp(t)
  for (const url of ['/sv/handbook?fallback=none', '/sv/handbook?fallback=none', '/sv/handbook?fallback=wrong']) {
    const { headers } = await server.inject(root + url)
    t.match(headers, announced, url)
    for (const link of links) t.match(`${headers.link}`, link, url)
  }
  const { headers } = await server.inject(`${root}/sv/handbook`)
  t.notOk(headers.deprecation)
  t.notMatch(headers.link, 'rel="deprecation"')
  t.match(headers['access-control-expose-headers'], /Deprecation.*Sunset/)
})

t.test('the document marks what is deprecated', async (t) => {
  mark(t, PlanQuery.properties, 'questions')
  const { server } = await openApp(t, {}, { described: true })
  await server.ready()
  const { reading } = openApiDocuments(server, { answers: {}, bodies: {}, webhooks: {} })
  const { parameters, responses } = reading.components as Record<'parameters' | 'responses', Record<string, object>>
  t.match(parameters.Questions, { deprecated: true, 'x-deprecation': deprecation })
  t.notOk('deprecated' in (parameters.MissingTexts as object))
  t.ok('Deprecation' in (responses.PlanResponse as { headers: object }).headers)
  t.notOk('Deprecation' in (responses.HandbookResponse as { headers: object }).headers)
})
