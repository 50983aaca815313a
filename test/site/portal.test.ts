import { readFileSync } from 'node:fs'
import t from 'tap'
import { places } from '../../src/site/portal-places.ts'
import { faultsInLightAndDark, isSeen, openContext } from '../browser.ts'
import { openApp, publicUrl } from '../open-app.ts'

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const copyOf = (body: string) => unescaped(/<code>([\s\S]*?)<\/code>/.exec(body)?.[1] ?? '')

const forms: Record<string, RegExp> = {
  component:
    /^<script type="module" src="\S+\/sdk\/embed-[0-9a-f]+\.js" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>\n</,
  frame: /^<iframe src="[^"]+view=frame"[^>]*><\/iframe>\n<script src="[^"]+\/embed\/host\.js" async><\/script>$/,
  fragment: /^<!--#include virtual="\/embed\/fi\S*\?view=fragment&heading=2" -->$/,
  oembed: /^https:\/\/handbook\.example\/embed\/fi\S*$/,
}

t.test('each form, part and language has its lines, and what they name answers', async (t) => {
  const { server } = await openApp(t)
  for (const [form, pattern] of Object.entries(forms))
    for (const shown of ['start', 'principle', 'question']) {
      const { body, statusCode, headers } = await server.inject(`/portal?lang=fi&form=${form}&shown=${shown}`)
      t.equal(statusCode, 200)
      t.equal(headers['content-language'], 'fi')
      const copy = copyOf(body)
      t.match(copy, pattern, `${form} of ${shown}`)
      for (const [, url] of copy.matchAll(/"?((?:https:\/\/handbook\.example)?\/(?:embed|sdk)[^"\s]*)/g)) {
        const path = (url as string).replace(publicUrl, '')
        t.equal((await server.inject(path)).statusCode, 200, path)
      }
      if (shown === 'question') t.match(copy, form === 'component' ? 'question="p1-q1"' : '/questions/p1-q1')
      t.match(body, `<option value="${form}" selected>`)
      t.match(body, '<option value="fi" selected>')
    }
  const scriptless = copyOf((await server.inject('/portal?place=sharepoint')).body)
  t.match(scriptless, /^<iframe [^>]*><\/iframe>$/, 'SharePoint takes no script')
  const extension = copyOf((await server.inject('/portal?place=liferay')).body)
  const kit = readFileSync('sdk/hosts/liferay/client-extension.yaml', 'utf8')
  t.equal(`${extension}\n`, kit.replace('https://handbok.example', publicUrl), 'Liferay takes a client extension')
  t.match(copyOf((await server.inject('/portal?place=liferay&shown=question')).body), '    - question=p1-q1\n')
  t.match(copyOf((await server.inject('/portal?place=wordpress')).body), /^https:/)
  t.equal((await server.inject('/portal?form=pdf')).statusCode, 400)
})

t.test('each system has its kit, if there is one, and its steps', async (t) => {
  const { server } = await openApp(t)
  const kits: string[] = []
  for (const place of Object.keys(places))
    for (const lang of ['sv', 'en']) {
      const { body } = await server.inject(`/portal?place=${place}&lang=${lang}`)
      const main = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? ''
      const paths = [...main.matchAll(/<a href="https:\/\/handbook\.example(\/(?:sdk|docs)\/[^"]+)"/g)].map(
        ([, path = '']) => path,
      )
      for (const path of paths) {
        const { statusCode, body } = await server.inject(path.replace(/#.*/, ''))
        t.equal(statusCode, 200, path)
        const [, anchor] = path.split('#')
        if (anchor) t.match(body, ` id="${anchor}"`, path)
      }
      const [file] = paths
      if (lang === 'en' && file?.startsWith('/sdk/')) kits.push(file)
      const isTranslated = !/liferay|optimizely|drupal/.test(place)
      t.equal(paths.at(-1)?.startsWith('/docs/sv/'), lang === 'sv' && isTranslated, `${place} in ${lang}`)
      t.equal((main.match(/<h2/g) ?? []).length, file?.startsWith('/sdk/') ? 3 : 2)
    }
  t.same(
    kits,
    ['wordpress', 'sharepoint', 'sitevision'].map((host) => `/sdk/innovationshandboken-${host}.zip`),
  )
})

t.test('the page is in the language that the reader chose, or prefers', async (t) => {
  const { server, head } = await openApp(t)
  const titles = new Set<string>()
  for (const tag of Object.keys(head.release.locales)) {
    const { body, headers } = await server.inject({
      url: '/portal',
      headers: { 'accept-language': `${tag}, en;q=0.5` },
    })
    t.equal(headers['content-language'], tag)
    t.match(headers.vary, 'Accept-Language')
    titles.add(/<title>(.*)<\/title>/.exec(body)?.[1] as string)
  }
  t.equal(titles.size, 5)
  const { body } = await server.inject({ url: '/portal?lang=da', headers: { 'accept-language': 'fi' } })
  t.match(body, '<html lang="da"')
})

t.test('without a script the form shows another way, and each way is seen', async (t) => {
  const { server } = await openApp(t)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/portal?lang=sv`)
  await page.getByLabel('Form').selectOption('fragment')
  await page.getByLabel('Vad').selectOption('question')
  await page.getByRole('button', { name: 'Visa' }).press('Enter')
  await page.waitForURL(/form=fragment/)
  t.ok(await isSeen(page.locator('.site-result .handbook-tasks').first()))
  t.equal(await page.locator('.site-code button').count(), 0, 'no button that does nothing')
})

t.test('with scripts the component and the frame are seen, and a button copies the lines', async (t) => {
  const { server } = await openApp(t)
  const { context, lost } = await openContext(t, server, { permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  await page.goto(`${publicUrl}/portal?lang=en&form=component`)
  t.ok(await isSeen(page.locator('innovation-handbook').getByRole('heading').first()))
  await page.getByRole('button', { name: 'Copy' }).press('Enter')
  await page.getByText('Copied').waitFor()
  t.equal(await page.evaluate('navigator.clipboard.readText()'), await page.locator('.site-code code').textContent())
  await page.goto(`${publicUrl}/portal?lang=en&form=frame`)
  t.ok(await isSeen(page.frameLocator('.site-result iframe').getByRole('heading').first()))
  t.same(messages, [])
  t.same(lost, [])
})

t.test('axe finds nothing on the page, narrow and wide, light and dark', async (t) => {
  const { server } = await openApp(t)
  for (const width of [320, 1280]) {
    const { context } = await openContext(t, server, { viewport: { width, height: 640 } })
    const page = await context.newPage()
    for (const query of ['lang=fi&form=fragment&shown=question', 'lang=sv&place=sharepoint']) {
      await page.goto(`${publicUrl}/portal?${query}`)
      t.same(await faultsInLightAndDark(page), { light: [], dark: [] }, `${query} at ${width}`)
      const needed = await page.evaluate('document.documentElement.scrollWidth')
      t.ok(Number(needed) <= width, `${query} needs ${needed} of ${width} pixels`)
    }
  }
})
