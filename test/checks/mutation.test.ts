import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { temporaryFolder } from '../open-app.ts'
import { hasPs } from '../programs.ts'

const program = resolve('test/mutation/mutation.ts')

async function mutation(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { exitCode: await closed, output, errors }
}

/** A project of one module with one test. */
function project(t: Parameters<typeof temporaryFolder>[0], source: string, assertion: string): string {
  const folder = temporaryFolder(t)
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  write('package.json', '{ "type": "module" }')
  write('src/small/small.ts', source)
  write(
    'test/small/small.test.ts',
    `import t from 'tap'\nimport * as small from '../../src/small/small.ts'\nt.test('small', async (t) => ${assertion})\n`,
  )
  return folder
}

t.test('a module that is not there, or has no tests, ends with exit code 1', async (t) => {
  for (const [module, message] of [
    ['', 'There is no module "" in src/.'],
    ['nowhere', 'There is no module "nowhere" in src/.'],
    ['../test', 'There is no module "../test" in src/.'],
    ['commands/handbook', 'The module "commands/handbook" has no tests in test/commands/handbook/.'],
  ] as const) {
    const { exitCode, errors } = await mutation(process.cwd(), module)
    t.equal(exitCode, 1, module)
    t.match(errors, message)
  }
})

// Stryker ends its test runners with what `ps` lists.
const without = hasPs ? {} : { skip: 'there is no ps on this machine; Debian’s package procps brings it' }

t.test('the exit code is 0 only when enough of the planted faults were noticed', without, async (t) => {
  const source = 'export const isSmall = (n: number): boolean => n < 10'
  const strict = 't.same([9, 10, 11].map(small.isSmall), [true, false, false])'
  const noticed = await mutation(project(t, source, strict), 'small')
  t.equal(noticed.exitCode, 0, noticed.errors)
  t.match(noticed.output, /^\| small \| (\d+) \| \1 \| 100\.0 % \|$/m)
  const missed = await mutation(project(t, source, 't.ok(small.isSmall(9))'), 'small')
  t.equal(missed.exitCode, 1)
  t.match(missed.errors, 'The tests must notice at least 85 %')
})

t.test('of a sample, only the faults that were drawn count', without, async (t) => {
  const source = 'export const isSmall = (n: number): boolean => n < 10 && n !== 5 && n !== 7 && n > -10'
  const folder = project(t, source, 't.same([-10, 5, 7, 9, 10].map(small.isSmall), [false, false, false, true, false])')
  const faults = async (...share: string[]) => {
    const { output } = await mutation(folder, 'small', ...share)
    return Number(/^\| small \| (\d+) \|/m.exec(output)?.[1])
  }
  const [all, some] = [await faults(), await faults('50')]
  t.ok(some > 0 && some < all, `${some} of ${all}`)
})

t.test('no score is given where nothing could be changed', async (t) => {
  const { exitCode, output, errors } = await mutation(project(t, 'export type Small = number', 't.ok(small)'), 'small')
  t.equal(exitCode, 1)
  t.match(errors, 'Nothing in src/small/ could be changed.')
  t.notMatch(output, ' % |')
})
