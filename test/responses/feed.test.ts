import t from 'tap'
import { child, elements, parseXml, type XmlElement } from '../../src/translation/xml-tree.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

const words = (parent: XmlElement | undefined, name: string) => parent && child(parent, name)?.children.join('')

t.test('readers that ask for RSS or for XML get the feed', async (t) => {
  const { server } = await openApp(t)
  const ask = (accept: string) => server.inject({ url: `${root}/feed`, headers: { accept } })
  for (const accept of [
    'application/rss+xml, application/rdf+xml;q=0.8, text/xml;q=0.4',
    'application/rss+xml',
    'text/xml; charset=utf-8',
    'application/xml',
    'application/atom+xml;type=feed',
  ]) {
    const { statusCode, headers } = await ask(accept)
    t.same([statusCode, headers['content-type']], [200, 'application/atom+xml; charset=utf-8'], accept)
  }
  for (const accept of ['application/json', 'application/atom+xml;q=0, text/html'])
    t.equal((await ask(accept)).statusCode, 406, accept)
})

t.test('the feed is well-formed XML that names the operator and each release', async (t) => {
  for (const name of ['Myndigheten', 'Räv & Rönn <AB> "Norr"', ']]>&amp;</name>']) {
    const { server } = await openApp(t, { HANDBOOK_OPERATOR_NAME: name })
    const feed = parseXml((await server.inject(`${root}/feed`)).body)
    t.equal(feed.namespace, 'http://www.w3.org/2005/Atom')
    t.equal(words(child(feed, 'author'), 'name'), name)
    const entries = elements(feed).filter(({ local }) => local === 'entry')
    t.same(
      entries.map((entry) => words(entry, 'id')),
      [`${publicUrl}${root}/releases/2023-01-r1`],
    )
  }
})
