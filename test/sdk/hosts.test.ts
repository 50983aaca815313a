/** The kits for other systems, as far as files show. `test/foreign/{wordpress,sitevision}` run them. */
import { globSync, readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import t from 'tap'
import { parse } from 'yaml'
import { describeElements } from '../../sdk/embed/describe.ts'
import { sharepointProject } from '../../sdk/hosts/sharepoint-project.ts'
import { sitevisionWebapp } from '../../sdk/hosts/sitevision-webapp.ts'
import { wordpressPlugin } from '../../sdk/hosts/wordpress-plugin.ts'
import { openApp } from '../open-app.ts'

const source = 'sdk/hosts/wordpress'
const embed = 'dist/sdk/dist/embed'
const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string }

t.test('the service hands the kits out, and the same source gives the same bytes', async (t) => {
  const { server } = await openApp(t)
  for (const [host, bytes] of Object.entries({
    wordpress: wordpressPlugin(embed),
    sitevision: sitevisionWebapp(embed),
    sharepoint: sharepointProject(embed),
  })) {
    const served = await server.inject(`/sdk/innovationshandboken-${host}.zip`)
    t.equal(served.headers['content-type'], 'application/zip')
    t.ok(served.rawPayload.equals(bytes), host)
  }
})

t.test('the plugin has the version of the SDK, the components and all that they load', async (t) => {
  const files = unzipSync(wordpressPlugin(embed))
  const text = (name: string) => strFromU8(files[`innovationshandboken/${name}`] as Uint8Array)
  t.match(text('innovationshandboken.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'))
  t.match(text('readme.txt'), `Stable tag: ${version}`)
  t.equal(JSON.parse(text('block.json')).version, version)
  t.match(text('LICENSE'), 'MIT License')
  for (const name of Object.keys(files)) t.notMatch(strFromU8(files[name] as Uint8Array), '{{version}}', name)
  const scripts = Object.keys(files).filter((name) => name.includes('/component/'))
  t.ok(scripts.includes('innovationshandboken/component/embed.js'))
  let imports = 0
  for (const script of scripts)
    for (const [, name = ''] of strFromU8(files[script] as Uint8Array).matchAll(/import\("\.\/([\w-]+\.js)"\)/g)) {
      imports += 1
      t.ok(scripts.includes(`innovationshandboken/component/${name}`), name)
    }
  t.ok(imports >= scripts.length - 1, `${imports} imports of ${scripts.length} scripts`)
})

t.test('each text of the plugin has its translations, with what is to be filled in', async (t) => {
  const code = globSync(`${source}/{*,includes/*}.{php,js}`).map((file) => readFileSync(file, 'utf8'))
  const said = code.flatMap((text) => [...text.matchAll(/_{1,2}e?\( ?'([^']+)', 'innovationshandboken' ?\)/g)])
  const [, description] = /Description: +(.+)/.exec(readFileSync(`${source}/innovationshandboken.php`, 'utf8')) ?? []
  const block = JSON.parse(readFileSync(`${source}/block.json`, 'utf8')) as { description: string }
  const texts = [...new Set([...said.map(([, text]) => text), description, block.description])].toSorted()
  t.ok(texts.length > 20)
  const languages = globSync(`${source}/languages/*.json`)
  t.equal(languages.length, 4)
  for (const file of languages) {
    const translations = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    t.same(Object.keys(translations).toSorted(), texts, file)
    for (const [text, translation] of Object.entries(translations)) {
      t.match(translation, /\S/)
      t.equal(translation.includes('%s'), text.includes('%s'), translation)
    }
  }
})

t.test('the project for Sitevision has the version of the SDK, and what its tests build it with', async (t) => {
  const files = unzipSync(sitevisionWebapp(embed))
  const json = (name: string) => JSON.parse(strFromU8(files[`innovationshandboken/${name}`] as Uint8Array))
  for (const name of ['manifest.json', 'package.json']) t.equal(json(name).version, version)
  const tested = JSON.parse(readFileSync('test/foreign/sitevision/package.json', 'utf8')).dependencies
  for (const [name, wanted] of Object.entries(json('package.json').dependencies)) t.equal(tested[name], wanted, name)
  t.match(strFromU8(files['innovationshandboken/resource/LICENSE'] as Uint8Array), 'MIT License')
})

t.test('the project for SharePoint has the components in it, and needs nothing beside it', async (t) => {
  const files = unzipSync(sharepointProject(embed))
  const text = (name: string) => strFromU8(files[`innovationshandboken/${name}`] as Uint8Array)
  const json = (name: string) => JSON.parse(text(name))
  for (const name of ['package.json', 'component/package.json']) t.equal(json(name).version, version)
  const { dependencies } = json('package.json')
  t.equal(dependencies['@innovation-handbook/sdk'], 'file:component')
  t.same(json('package-lock.json').packages[''].dependencies, dependencies)
  t.equal(json('package-lock.json').packages.component.version, version)
  t.type(
    files[`innovationshandboken/component/${json('component/package.json').exports['./embed'].slice(2)}`],
    'object',
  )
  for (const name of Object.keys(files)) t.notMatch(name, /node_modules|\/(dist|lib|temp|sharepoint)\//)
})

t.test('each text of the WebApp has its translation, and no other', async (t) => {
  const code = globSync('sdk/hosts/sitevision/src/**/*.{js,html}').map((file) => readFileSync(file, 'utf8'))
  const said = code.flatMap((text) => [...text.matchAll(/(?:i18n|note)\('(\w+)'/g)].map(([, key]) => key))
  const keys = [...new Set([...said, 'notThere', 'away'])].toSorted()
  t.ok(keys.length > 20)
  for (const locale of ['sv', 'en'])
    t.same(
      Object.keys(JSON.parse(readFileSync(`sdk/hosts/sitevision/i18n/${locale}.json`, 'utf8'))).toSorted(),
      keys,
      locale,
    )
})

/** The most lines that a kit may have of its own. What kits share is in the SDK. */
const mostLines = 600
/** Neither the components nor what npm writes nor translations are code of a kit. */
const notOwn = /\/(component|languages|i18n|loc)\/|\/(LICENSE|package-lock\.json)$/

/** The lines of each kit that are not empty. */
function linesOf(kits: Readonly<Record<string, Uint8Array>>): Record<string, number> {
  const count = (zip: Uint8Array) =>
    Object.entries(unzipSync(zip))
      .filter(([name]) => !notOwn.test(name))
      .flatMap(([, bytes]) => strFromU8(bytes).split('\n'))
      .filter((line) => line.trim() !== '').length
  return Object.fromEntries(Object.entries(kits).map(([name, zip]) => [name, count(zip)]))
}
const tooLong = (lines: Record<string, number>) => Object.keys(lines).filter((kit) => Number(lines[kit]) > mostLines)

t.test('each kit is small', (t) => {
  const lines = linesOf({
    wordpress: wordpressPlugin(embed),
    sitevision: sitevisionWebapp(embed),
    sharepoint: sharepointProject(embed),
  })
  for (const [kit, count] of Object.entries(lines)) {
    t.comment(`${kit}: ${count} of at most ${mostLines} lines`)
    t.ok(count > 100, `${kit} was counted`)
  }
  t.same(tooLong(lines), [])
  const planted = (count: number) => zipSync({ kit: { 'a.js': strToU8('a()\n\n'.repeat(count)) } })
  t.same(tooLong(linesOf({ long: planted(mostLines + 1), short: planted(mostLines) })), ['long'])
  t.end()
})

t.test('the client extension for Liferay names our element, its attributes and its script', async (t) => {
  const file = readFileSync('sdk/hosts/liferay/client-extension.yaml', 'utf8')
  t.ok(readFileSync('docs/hosts.md', 'utf8').includes(`\`\`\`yaml\n${file}\`\`\``), 'the documentation shows the file')
  const extension = parse(file)['innovation-handbook']
  const elements = JSON.parse(describeElements()['custom-elements.json'] as string)
    .modules.flatMap((module: { declarations: object[] }) => module.declarations)
    .filter(({ tagName }: { tagName?: string }) => tagName === extension.htmlElementName)
  t.equal(elements.length, 1)
  const attributes = elements[0].attributes.map(({ name }: { name: string }) => name)
  for (const property of extension.properties) t.ok(attributes.includes(property.split('=')[0]), property)
  const { server } = await openApp(t)
  for (const url of extension.urls) t.equal((await server.inject(new URL(url).pathname)).statusCode, 200)
})
