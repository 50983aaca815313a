import { createHash, randomUUID } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Release } from '../releases/release.ts'
import { AnswerPart } from './answer-part.ts'
import { type Part, partsOf } from './parts.ts'

const ending = { whole: '.answers', unfinished: '.unfinished' }

/** How many files are kept besides those of the current release: going back to one of the last releases renders little. */
const keptFiles = (needed: number) => Math.max(50, 3 * needed)

/**
 * Where rendered answers are kept from start to start. A file is named by a hash of everything its bytes follow from, so
 * that none is ever out of date: a release that leaves a language as it was has the same file, an upgrade has others.
 */
export class AnswerFolder {
  readonly #folder: string
  readonly #publicUrl: string

  /** @throws where nothing can be written to the folder. */
  constructor(folder: string, publicUrl: string) {
    this.#folder = folder
    this.#publicUrl = publicUrl
    this.make()
    accessSync(folder, constants.W_OK)
  }

  /** Makes the folder where it is missing: somebody may have removed it. */
  make(): void {
    mkdirSync(this.#folder, { recursive: true })
  }

  /** The parts of a release, each whole or still to be rendered. */
  parts(release: Release): Map<Part, AnswerPart> {
    return new Map(
      [...partsOf(release)].map(([part, from]) => {
        const all = JSON.stringify([codeHash(), process.version, process.arch, this.#publicUrl, part, from])
        const name = createHash('sha256').update(all).digest('hex').slice(0, 32)
        return [part, new AnswerPart(join(this.#folder, `${part || 'release'}-${name}${ending.whole}`))]
      }),
    )
  }

  /** A name for a file while it is written; replicas may share the folder. */
  unfinished(): string {
    return join(this.#folder, `${randomUUID()}${ending.unfinished}`)
  }

  /**
   * Removes files that nobody has needed for long, and what nobody finished. It takes a millisecond; a promise for each
   * file would take several.
   */
  tidy(needed: readonly string[]): void {
    const now = new Date()
    const hourAgo = now.getTime() - 3_600_000
    for (const file of needed) if (existsSync(file)) utimesSync(file, now, now)
    const others = readdirSync(this.#folder)
      .map((name) => join(this.#folder, name))
      .filter((file) => !needed.includes(file))
      .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    const whole = others.filter(({ file }) => file.endsWith(ending.whole)).sort((a, b) => b.at - a.at)
    const unfinished = others.filter(({ file, at }) => file.endsWith(ending.unfinished) && at < hourAgo)
    for (const { file } of [...whole.slice(keptFiles(needed.length)), ...unfinished]) rmSync(file, { force: true })
  }
}

/** Folders that hold all the code an answer's bytes follow from; a test sees to it. */
export const renderingFolders = ['src/delivery', 'src/handbook', 'schemas']

/** Of that code as it is on the disk, and of the versions of everything it uses. */
export function hashCode(): string {
  const root = join(import.meta.dirname, '../..')
  const files = renderingFolders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  )
  const hash = createHash('sha256')
  for (const file of [join(root, 'package.json'), ...files]) hash.update(readFileSync(file))
  return hash.digest('hex')
}

let hashed: string | undefined
/** The same for the code that this process runs. */
export function codeHash(): string {
  hashed ??= hashCode()
  return hashed
}
