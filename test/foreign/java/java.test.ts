/** Classes that a generator of Java writes from the document: javac compiles them, Jackson and Hibernate Validator take every live text. */
import { execFile } from 'node:child_process'
import { globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { root, temporaryFolder } from '../../open-app.ts'
import { printPackages } from '../debian.ts'
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

t.test('every live text keeps to the constraints of the document in Java', async (t) => {
  const names = ['core', 'java-jaxrs-client-generator'].map((name) => `@openapi-generator-plus/${name}`)
  printVersions(t, here, ['openapi-generator-plus', ...names])
  printPackages(t, here)

  const folder = temporaryFolder(t)
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const service = `${await serve(t)}${root}`
  write('openapi.json', await (await fetch(`${service}/openapi.json`)).text())
  const generator = '@openapi-generator-plus/java-jaxrs-client-generator'
  write(
    'config.yml',
    JSON.stringify({ inputPath: 'openapi.json', outputPath: 'out', generator, package: 'com.example' }),
  )
  t.equal(await complaint(folder, join(here, 'node_modules/.bin/openapi-generator-plus'), '-c', 'config.yml'), '')

  const classPath = [folder, ...libraries].join(':')
  // The classes of the client itself need a newer Jackson than Debian has.
  const sources = [...globSync(join(folder, 'out/com/example/model/*.java')), ...globSync(join(here, '**/*.java'))]
  await run('javac', ['-nowarn', '-encoding', 'UTF-8', '-cp', classPath, '-d', folder, ...sources])

  const files: string[] = []
  for (const read of reads.filter(({ isJson }) => isJson)) {
    const found = classOf(folder, read)
    t.ok(found, `${read.operationId} has a class`)
    write(`${read.operationId}.json`, await (await fetch(`${service}${read.address}`)).text())
    if (found) files.push(found, join(folder, `${read.operationId}.json`))
  }
  const check = async (...given: string[]) => (await run('java', ['-cp', classPath, 'Check', ...given])).stdout
  t.equal(await check(...files), `${files.length / 2} files\n`)
  t.ok(files.length > 40, 'there is something to check')

  const { operationId } = reads.find((read) => read.operationId === 'getQuestion') as Read
  const question = JSON.parse(readFileSync(join(folder, `${operationId}.json`), 'utf8'))
  write('wrong.json', JSON.stringify({ ...question, id: 'question 6', question: '' }))
  const found = await check(classOf(folder, { operationId } as Read) ?? '', join(folder, 'wrong.json'))
  t.match(found, / id .*must match/, 'a wrong id is found')
  t.match(found, / question /, 'a text without letters is found')
})
