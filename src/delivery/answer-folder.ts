import { createHash, randomUUID } from 'node:crypto'
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Release } from '../releases/release.ts'
import { AnswerPart } from './answer-part.ts'
import { type Part, partsOf, withoutLocale } from './parts.ts'

/** Files kept besides those of the current release: going back to one of the last releases then renders nothing. */
const keptFiles = 50
const ending = { whole: '.answers', unfinished: '.unfinished' }

/**
 * Where rendered answers are kept from start to start. A file is named by a hash of everything its bytes follow from, so
 * that none is ever out of date: a release that leaves a language as it was has the same file, an upgrade has others.
 */
export class AnswerFolder {
  readonly #folder: string
  readonly #publicUrl: string

  /** @throws where nothing can be written to the folder. */
  constructor(folder: string, publicUrl: string) {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    this.#folder = folder
    this.#publicUrl = publicUrl
  }

  /** The parts of a release, each whole or still to be rendered. */
  parts(release: Release): Map<Part, AnswerPart> {
    return new Map(
      [...partsOf(release)].map(([part, from]) => {
        const all = JSON.stringify([codeHash(), process.version, this.#publicUrl, part, from])
        const name = createHash('sha256').update(all).digest('hex').slice(0, 32)
        const file = join(this.#folder, `${part === withoutLocale ? 'release' : part}-${name}${ending.whole}`)
        // Replicas may share the folder.
        return [part, new AnswerPart(file, join(this.#folder, `${randomUUID()}${ending.unfinished}`))]
      }),
    )
  }

  /** Removes files that have not been needed for long, and what nobody finished. */
  tidy(needed: Iterable<string>): void {
    const current = new Set(needed)
    const aged = readdirSync(this.#folder)
      .map((name) => join(this.#folder, name))
      .filter((file) => !current.has(file))
      .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((a, b) => b.at - a.at)
    const hourAgo = Date.now() - 3_600_000
    for (const { file } of [
      ...aged.filter(({ file }) => file.endsWith(ending.whole)).slice(keptFiles),
      ...aged.filter(({ file, at }) => file.endsWith(ending.unfinished) && at < hourAgo),
    ])
      rmSync(file, { force: true })
  }
}

/** Folders that hold all the code an answer's bytes follow from; a test sees to it. */
export const renderingFolders = ['src/delivery', 'src/handbook', 'schemas']

let hashed: string | undefined
/** Of that code, and of the versions of everything it uses. */
function codeHash(): string {
  if (hashed) return hashed
  const root = join(import.meta.dirname, '../..')
  const files = renderingFolders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  )
  const hash = createHash('sha256')
  for (const file of [join(root, 'package.json'), ...files]) hash.update(readFileSync(file))
  hashed = hash.digest('hex')
  return hashed
}
