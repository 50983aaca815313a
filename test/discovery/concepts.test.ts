import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import t from 'tap'
import { openApp, publicUrl, root } from '../open-app.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const schema = 'https://schema.org/'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const id = (name: string) => `${publicUrl}/id/${name}`

async function triples(body: object): Promise<Store> {
  // `safe` refuses what would be dropped silently; the types do not know it.
  const options = { format: 'application/n-quads' as const, safe: true }
  const nquads = (await jsonld.toRDF(body as never, options)) as unknown as string
  return new Store(new Parser({ format: 'application/n-quads' }).parse(nquads))
}

t.test('the handbook as linked data becomes RDF without losing a statement', async (t) => {
  const { server } = await openApp(t)
  const answer = await server.inject('/datasets/concepts')
  t.equal(answer.headers['content-type'], 'application/ld+json')
  const store = await triples(answer.json())
  t.ok(store.size > 1000, `${store.size} statements`)
  t.equal(store.getQuads(null, type, `${skos}Concept`, null).length, 28)
  t.equal(store.getQuads(null, type, `${schema}Question`, null).length, 30)
  t.equal(store.getQuads(id('handbook'), `${skos}hasTopConcept`, null, null).length, 5)
  t.same(store.getObjects(id('p1-d1'), `${skos}broader`, null)[0]?.value, id('p1'))
  const titles = store.getObjects(id('p1'), `${skos}prefLabel`, null)
  const languages = (await server.inject(`${root}/locales`)).json().items.map(({ tag }: { tag: string }) => tag)
  t.ok(languages.length > 2)
  t.same(titles.map((title) => (title as { language: string }).language).sort(), languages.sort())
  const { title } = (await server.inject(`${root}/sv/principles/p1`)).json()
  t.equal(titles.find((one) => (one as { language: string }).language === 'sv')?.value, title)
})

t.test('every thing named in the linked data is described there or is an address elsewhere', async (t) => {
  const { server } = await openApp(t)
  const store = await triples((await server.inject('/datasets/concepts')).json())
  const named = store.getObjects(null, null, null).filter(({ value }) => value.startsWith(`${publicUrl}/id/`))
  t.ok(named.length > 50)
  for (const { value } of named) if (store.countQuads(value, type, null, null) === 0) t.fail(value)
  t.equal(store.getSubjects(null, null, null).filter(({ termType }) => termType === 'BlankNode').length, 0)
})

t.test('the address of a concept leads to the item in the reader’s language, or to the linked data', async (t) => {
  const { server } = await openApp(t)
  const store = await triples((await server.inject('/datasets/concepts')).json())
  const subjects = new Set(store.getSubjects(null, null, null).map(({ value }) => value))
  t.ok(subjects.size > 200, `${subjects.size} addresses`)
  for (const subject of subjects) {
    const seeOther = await server.inject({ url: subject.slice(publicUrl.length), headers: { 'accept-language': 'en' } })
    t.equal(seeOther.statusCode, 303, subject)
    t.match(seeOther.headers.vary, 'Accept, Accept-Language')
    const item = await server.inject((seeOther.headers.location as string).slice(publicUrl.length))
    t.equal(item.statusCode, 200, subject)
    t.match(item.headers['content-language'], /^en/)
  }
  const linked = await server.inject({ url: '/id/p1-q6', headers: { accept: 'application/ld+json' } })
  t.equal(linked.headers.location, `${publicUrl}/datasets/concepts`)
  const none = await server.inject('/id/p9')
  t.equal(none.statusCode, 404)
  t.equal(none.json().code, 'ADDRESS_NOT_FOUND')
})
