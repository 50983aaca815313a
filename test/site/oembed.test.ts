import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

const ask = (url: string, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`

t.test('an address of the handbook becomes a frame of the size that there is room for', async (t) => {
  const { server } = await openApp(t)
  const answer = await server.inject(ask(`${publicUrl}/embed/sv/questions/p1-q6`, '&format=json&maxwidth=400&lang=fi'))
  t.equal(answer.statusCode, 200)
  t.match(answer.json(), {
    version: '1.0',
    type: 'rich',
    width: 400,
    title: String,
    html: /^<iframe src="[^"]*\/embed\/fi\//,
    provider_name: 'Innovationshandboken',
  })
  const english = (await server.inject(ask(`${publicUrl}/embed/en`))).json()
  t.equal(english.provider_name, answer.json().provider_name, 'the provider has one name in all languages')
  const pinned = (await server.inject(ask(`${publicUrl}/embed/sv/principles/p1`, '&release=2023-01-r1'))).json()
  t.match(pinned.html, 'release=2023-01-r1')
  const page = await server.inject('/embed/sv/questions/p1-q6')
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const discovered = await server.inject(discovery.replaceAll('&amp;', '&').slice(publicUrl.length))
  t.equal(discovered.statusCode, 200, 'the page says where')
})

t.test('the address of a page of the site is embedded like that of the page for embedding', async (t) => {
  const { server } = await openApp(t)
  const html = async (url: string) => (await server.inject(ask(url))).json().html
  for (const [site, embed] of [
    ['/sv/', ''],
    ['/sv', ''],
    ['/sv/start', ''],
    ['/sv/questions/p1-q6', '/questions/p1-q6'],
    ['/sv/principles/p1?questions=p1-q1', '/principles/p1?questions=p1-q1'],
  ] as const)
    t.equal(await html(`${publicUrl}${site}`), await html(`${publicUrl}/embed/sv${embed}`), site)
  const { body } = await server.inject('/sv/questions/p1-q6')
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(body)?.[1] ?? ''
  const discovered = await server.inject(discovery.replaceAll('&amp;', '&').slice(publicUrl.length))
  t.match(discovered.json().html, '/embed/sv/questions/p1-q6')
})

t.test('what cannot be embedded is refused with a problem', async (t) => {
  const { server } = await openApp(t)
  for (const [url, more, status] of [
    ['https://elsewhere.example/embed/sv', '', 404],
    [`${publicUrl}/embed/sv/questions/p9-q9`, '', 404],
    [`${publicUrl}.evil.example/embed/sv`, '', 404],
    ['javascript:alert(1)', '', 404],
    [`${publicUrl}/embed/sv`, '&format=xml', 501],
    [`${publicUrl}/embed/sv`, '&lang=xx', 404],
    [`${publicUrl}/embed/is`, '', 404],
    [`${publicUrl}/portal`, '', 404],
    [`http://${publicUrl.slice(8)}:81/embed/sv`, '', 404],
    [`${publicUrl}/embed/sv`, '&maxwidth=wide', 400],
    [`${publicUrl}/embed/sv/%E5`, '', 404],
  ] as const) {
    const answer = await server.inject(ask(url, more))
    t.equal(answer.statusCode, status, `${url}${more}`)
    t.match(answer.headers['content-type'], 'application/problem+json')
  }
})

t.test('consumers add parameters of their own, and paste addresses in every form', async (t) => {
  const { server, counts } = await openApp(t)
  const bodyOf = async (url: string, more = '') => {
    const response = await server.inject(ask(url, more))
    t.equal(response.statusCode, 200, `${url} ${more}`)
    return response.body
  }
  const address = `${publicUrl}/embed/sv/principles/p1`
  const plain = await bodyOf(address)
  t.match(JSON.parse(plain).html, `src="${address}?view=frame"`)
  for (const more of [
    '&maxwidth=960&maxheight=967&dnt=1&format=json',
    '&format=JSON&callback=show&_locale=user&for=slack&omit_script=true',
    '&dnt=1&dnt=1&iframe=1&language=de',
    '&lang=sv-SE',
    '&lang=SV',
    '&lang=',
    '&format=',
    '&maxwidth=0&maxheight=0',
    '&maxwidth=&maxheight=',
    '&maxwidth=99999&maxheight=1280.5',
  ])
    t.equal(await bodyOf(address, more), plain, more)
  for (const pasted of [
    `${address}/`,
    address.replace('p1', '%701'),
    `${address}?utm_source=nyhetsbrev&fbclid=1`,
    `${address}#p1`,
    address.replace('https:', 'http:'),
    address.replace('handbook.example', 'HANDBOOK.EXAMPLE:443'),
    address.replace('/sv/', '/sv-SE/'),
    address.replace('/sv/', '/SV/'),
    `${publicUrl}/handbook/v1/sv/principles/p1`,
  ])
    t.equal(await bodyOf(pasted), plain, pasted)
  t.equal(await bodyOf(`${publicUrl}/embed`), await bodyOf(`${publicUrl}/embed/sv/`), 'without a language')
  const plan = `${publicUrl}/embed/sv/plan?questions=`
  t.equal(
    await bodyOf(`${plan}p1-q1&questions=p3-q2`),
    await bodyOf(`${plan}p3-q2,p1-q1&view=frame`),
    'as forms send it',
  )
  const made = [...counts.entries()].reduce((sum, { outcome, count }) => sum + (outcome === 'made' ? count : 0), 0)
  t.equal(made, 3, 'equal requests share one rendering')
  const small = JSON.parse(await bodyOf(address, '&maxwidth=400&maxheight=300'))
  t.match(small, { width: 400, height: 300 }, 'what differs is not taken for the same')
  t.match(JSON.parse(await bodyOf(address, '&maxwidth=400.75')), { width: 400, height: 640 })
  t.match(JSON.parse(await bodyOf(address, '&lang=en-GB')).html, '/embed/en/')
  t.match(JSON.parse(await bodyOf(`${address}?release=2023-01-r1`)).html, 'release=2023-01-r1')
})

t.test('the documented providers of WordPress and Drupal find the service', async (t) => {
  const { server } = await openApp(t)
  const page = `${publicUrl}/embed/sv/principles/p1`
  const { provider_name } = (await server.inject(ask(page))).json()
  const documented = readFileSync('docs/embed.md', 'utf8').replaceAll('https://handbok.example', publicUrl)
  const [, drupal = ''] =
    /function \w+_oembed_providers_alter\(array &\$providers\): void (\{[\s\S]*?\n\})/.exec(documented) ?? []
  const valuesOf = (name: string) =>
    [...drupal.matchAll(new RegExp(`'${name}' => \\[?'([^']+)'`, 'g'))].map(([, text]) => text)
  // Drupal looks the provider of a response up by its name.
  t.same(valuesOf('provider_name'), [provider_name])
  const wordpress = /^wp_oembed_add_provider\('([^']+)', '([^']+)'\);$/m.exec(documented)
  for (const [pattern = '', endpoint] of [wordpress?.slice(1) ?? [], [...valuesOf('schemes'), ...valuesOf('url')]]) {
    t.match(page, new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`), 'as both read it')
    t.equal(endpoint, `${publicUrl}/oembed`)
  }
})
