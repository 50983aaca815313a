import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** Something to correct in a content file, in words its maintainer understands. */
export interface Fault {
  file: string
  line: number
  message: string
}

export type Path = readonly (string | number)[]

/** The parser's own messages, said for someone who is not a programmer. */
const plainly: Record<string, string> = {
  DUPLICATE_KEY: 'this key stands twice in the same place; keep one of them',
  TAB_AS_INDENT: 'a tab is used for indentation; use spaces',
  BAD_INDENT: 'the indentation does not fit the lines above',
  MISSING_CHAR: 'a quotation mark, colon or bracket is missing',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it must stand in quotation marks or after >-',
}

/** One YAML file and where everything in it stands. */
export class YamlFile {
  readonly value: unknown
  readonly faults: Fault[]
  readonly name: string
  readonly #lines = new LineCounter()
  readonly #root: Node | null

  /** @param name The path that faults carry. @param source The file's text. */
  constructor(name: string, source: string) {
    this.name = name
    const document = parseDocument(source, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true })
    this.#root = document.contents
    this.faults = document.errors.map((error) => ({
      file: name,
      line: this.#lines.linePos(error.pos[0]).line,
      message: plainly[error.code] ?? `this is not valid YAML: ${error.message}`,
    }))
    this.value = this.faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined
  }

  /** The line on which the value at `path` stands; of its nearest ancestor where there is no such value. */
  lineOf(path: Path): number {
    let node: unknown = this.#root
    let offset = this.#root?.range?.[0] ?? 0
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
        if (!pair) break
        offset = (pair.key as Node).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        const item = node.items[Number(key)] as Node | undefined
        if (!item) break
        offset = item.range?.[0] ?? offset
        node = item
      } else break
    }
    return this.#lines.linePos(offset).line
  }

  fault(path: Path, message: string): Fault {
    return {
      file: this.name,
      line: this.lineOf(path),
      message: path.length > 0 ? `${formatPath(path)} ${message}` : message,
    }
  }
}

/** `questions[2].guide.title` */
export const formatPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
