/** What every section of `npm run bench` measures with. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { above0, readArguments } from '../checks/command-line.ts'
import { figure } from './figures.ts'
import { type Answer, fetchAnswer } from './load.ts'
import { copyWithLocales } from './many-locales.ts'
import type { Server } from './server-process.ts'

const { values, positionals } = readArguments({
  allowPositionals: true,
  options: {
    launches: { type: 'string', default: '5' },
    requests: { type: 'string', default: '40000' },
    starts: { type: 'string', default: '15' },
    searches: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '10' },
  },
})
export const launches = above0('--launches', values.launches)
export const requests = above0('--requests', values.requests)
export const starts = above0('--starts', values.starts)
export const searches = above0('--searches', values.searches)
export const rounds = above0('--rounds', values.rounds)
/** The sections asked for; all, where none is. */
export const asked = positionals

export const root = '/handbook/v1/sv'
export const cases = [
  { name: 'list', path: `${root}/questions` },
  { name: 'item', path: `${root}/questions/p1-q1` },
  { name: '304', path: `${root}/questions/p1-q1`, conditional: true },
  { name: 'bundle', path: `${root}/bundle` },
] as const
export const asBrowsers = { Accept: 'application/json', 'Accept-Encoding': 'br' }

export const folder = mkdtempSync(join(tmpdir(), 'handbook-bench-'))
copyWithLocales(join(folder, 'content'), 3)
/** Every setting has its default but the address, the folders and a rate limit that is on and never reached. */
export const environment = (data = 'data') => ({
  PATH: process.env.PATH,
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
  HANDBOOK_PUBLIC_URL: 'https://handbook.example',
  HANDBOOK_RATE_LIMIT_MAX: '100000000',
  HANDBOOK_DATA_DIR: join(folder, data),
  HANDBOOK_CONTENT_DIR: join(folder, 'content'),
})

export const fixed = (value: number, digits = 1) => figure(value, digits)
export const row = (...cells: string[]) =>
  console.log(cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(42))).join(''))

/** The answer to every case, first the whole one and then, with its entity tag, the 304. */
export async function answersOf({ port }: Server): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const { path, ...rest } of cases) {
    const whole = await fetchAnswer(port, path, asBrowsers)
    if (whole.status !== 200) throw new Error(`${path} is answered with ${whole.status}`)
    const conditional = 'conditional' in rest
    answers.push(
      conditional ? await fetchAnswer(port, path, { ...asBrowsers, 'If-None-Match': header(whole, 'etag') }) : whole,
    )
  }
  return answers
}

export function header({ headers }: Answer, name: string): string {
  return headers[headers.findIndex((field, at) => at % 2 === 0 && field.toLowerCase() === name) + 1] as string
}
