import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { Parser, Store } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import t from 'tap'
import { copyContent, openApp, partialLocale, publicUrl } from '../open-app.ts'

const dcat = 'http://www.w3.org/ns/dcat#'
const dcterms = 'http://purl.org/dc/terms/'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** What an RDF parser makes of the record, without a base address: a relative one would be an error. */
async function parse(body: string): Promise<Store> {
  const store = new Store()
  for await (const quad of Readable.from([body]).pipe(new RdfXmlParser())) store.addQuad(quad)
  return store
}

async function faultsOf(store: Store): Promise<string[]> {
  const shapes = new Store(new Parser().parse(readFileSync('test/discovery/dcat-ap-se.ttl', 'utf8')))
  const report = await new ShaclValidator(shapes as never).validate(store as never)
  return report.results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value} ${message.map(({ value }) => value)}`,
  )
}

t.test('the DCAT record is RDF that keeps the shapes of DCAT-AP-SE 3', async (t) => {
  const { server, head } = await openApp(t, { HANDBOOK_OPERATOR_TYPE: 'NationalAuthority' })
  const answer = await server.inject('/datasets/dcat')
  t.equal(answer.headers['content-type'], 'application/rdf+xml; charset=utf-8')
  const store = await parse(answer.body)
  t.ok(store.size > 80, `${store.size} statements`)
  t.same(await faultsOf(store), [])
  // The API, the linked data, and one for each language.
  const distributions = 2 + Object.keys(head.release.locales).length
  for (const [name, count] of Object.entries({ Catalog: 1, Dataset: 1, DataService: 1, Distribution: distributions }))
    t.equal(store.getQuads(null, type, `${dcat}${name}`, null).length, count, name)
  t.equal(
    store.getQuads(null, `${dcterms}type`, 'http://purl.org/adms/publishertype/NationalAuthority', null).length,
    1,
  )
})

t.test('the shapes would notice what is missing', async (t) => {
  const { server } = await openApp(t)
  const { body } = await server.inject('/datasets/dcat')
  let tried = 0
  for (const { predicate } of (await parse(body)).getQuads(null, null, null, null)) {
    if (
      !/title|description|publisher|license|accessURL|endpointURL|#fn|name|dcat#(dataset|theme|contactPoint)$/.test(
        predicate.value,
      )
    )
      continue
    const without = await parse(body)
    without.removeQuads(without.getQuads(null, predicate, null, null))
    if ((await faultsOf(without)).length === 0) t.fail(predicate.value)
    tried += 1
  }
  t.ok(tried > 20, `${tried} removals`)
})

t.test('the record stays valid for any operator and any name of a language', async (t) => {
  const { server, head } = await openApp(t, {
    HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale),
    HANDBOOK_OPERATOR_NAME: 'Räv & Rönn <AB> "Norr"',
    HANDBOOK_OPERATOR_EMAIL: '"a<b"@rav.example',
  })
  const store = await parse((await server.inject('/datasets/dcat')).body)
  t.same(await faultsOf(store), [])
  t.equal(store.getQuads(null, `${dcat}distribution`, null, null).length, 2 + Object.keys(head.release.locales).length)
  t.equal(store.getObjects(null, 'http://xmlns.com/foaf/0.1/name', null)[0]?.value, 'Räv & Rönn <AB> "Norr"')
})

t.test('every address of ours in the record answers', async (t) => {
  const { server } = await openApp(t)
  const store = await parse((await server.inject('/datasets/dcat')).body)
  const ours = new Set(
    store
      .getQuads(null, null, null, null)
      .filter(({ object, predicate }) => object.termType === 'NamedNode' && !predicate.value.endsWith('endpointURL'))
      .map(({ object }) => object.value)
      .filter((address) => address.startsWith(publicUrl)),
  )
  t.ok(ours.size > 8)
  for (const address of ours) {
    const path = address.slice(publicUrl.length)
    // The landing page leads on in the reader's language.
    t.equal((await server.inject(path || '/')).statusCode, /^\/?$/.test(path) ? 307 : 200, address)
  }
})
