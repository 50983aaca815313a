/**
 * Classes that a generator of Java writes from the documents: javac compiles them, Jackson and Hibernate Validator take every
 * live text.
 */
import { execFile } from 'node:child_process'
import { globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { root, temporaryFolder } from '../../open-app.ts'
import { printPackages } from '../debian.ts'
import { serveMaintainers } from '../maintaining.ts'
import { type Read, reads } from '../reads.ts'
import { complaint, printVersions, serve } from '../service.ts'

const run = promisify(execFile)
const here = import.meta.dirname

const libraries = [
  ...['hibernate-validator', 'geronimo-validation-1.1-spec', 'jboss-logging', 'classmate'],
  ...['jackson-databind', 'jackson-core', 'jackson-annotations', 'geronimo-annotation-1.3-spec', 'jaxb-api'],
].map((name) => `/usr/share/java/${name}.jar`)

/** The class of the 200 response of an operation, from the interface that the generator wrote. */
function classOf(folder: string, { operationId }: Read): string | undefined {
  const interfaces = globSync(join(folder, 'out/com/example/spec/*.java')).map((file) => readFileSync(file, 'utf8'))
  return new RegExp(`(com\\.example\\.model\\.\\w+) ${operationId}\\(`).exec(interfaces.join(''))?.[1]
}

interface Served {
  service: string
  reads: Read[]
  headers?: Record<string, string>
}

/** @returns a check of a live response in which some values are others: it says which constraints they violate. */
async function testClasses(t: Test, document: string, { service, reads, headers = {} }: Served) {
  const folder = temporaryFolder(t)
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const read = async (address: string) => (await fetch(`${service}${address}`, { headers })).text()
  write('openapi.json', await read(`/${document}.json`))
  const generator = '@openapi-generator-plus/java-jaxrs-client-generator'
  write(
    'config.yml',
    JSON.stringify({ inputPath: 'openapi.json', outputPath: 'out', generator, package: 'com.example' }),
  )
  t.equal(await complaint(folder, join(here, 'node_modules/.bin/openapi-generator-plus'), '-c', 'config.yml'), '')

  const classPath = [folder, ...libraries].join(':')
  // The classes of the client itself need a newer Jackson than Debian has.
  const sources = [
    ...globSync(join(folder, 'out/com/example/model/*.java')),
    ...globSync(join(here, '{Check.java,missing/**/*.java}')),
  ]
  await run('javac', ['-nowarn', '-encoding', 'UTF-8', '-cp', classPath, '-d', folder, ...sources])

  const files: string[] = []
  for (const one of reads.filter(({ isJson }) => isJson)) {
    const found = classOf(folder, one)
    t.ok(found, `${one.operationId} has a class`)
    write(`${one.operationId}.json`, await read(one.address))
    if (found) files.push(found, join(folder, `${one.operationId}.json`))
  }
  const check = async (...given: string[]) => (await run('java', ['-cp', classPath, 'Check', ...given])).stdout
  t.equal(await check(...files), `${files.length / 2} files\n`)
  t.equal(files.length / 2, reads.filter(({ isJson }) => isJson).length)
  return (operationId: string, values: object) => {
    const of = reads.find((read) => read.operationId === operationId) as Read
    const body = JSON.parse(readFileSync(join(folder, `${operationId}.json`), 'utf8'))
    write('wrong.json', JSON.stringify({ ...body, ...values }))
    return check(classOf(folder, of) ?? '', join(folder, 'wrong.json'))
  }
}

printVersions(t, here, [
  'openapi-generator-plus',
  ...['core', 'java-jaxrs-client-generator'].map((name) => `@openapi-generator-plus/${name}`),
])
printPackages(t, here)

t.test('every live text keeps to the constraints of the document in Java', async (t) => {
  const service = `${await serve(t)}${root}`
  t.ok(reads.length > 20, 'there is something to check')
  const checkWith = await testClasses(t, 'openapi', { service, reads })
  const found = await checkWith('getQuestion', { id: 'question 6', question: '' })
  t.match(found, / id .*must match/, 'a wrong id is found')
  t.match(found, / question /, 'a text without letters is found')
})

t.test('what maintainers read keeps to the constraints of their document in Java', async (t) => {
  const { service, token, reads } = await serveMaintainers(t)
  const headers = { authorization: `Bearer ${token}` }
  const checkWith = await testClasses(t, 'openapi-maintaining', { service, reads, headers })
  t.match(await checkWith('getDraft', { base: 'the first one' }), / base .*must match/, 'a wrong release is found')
})
