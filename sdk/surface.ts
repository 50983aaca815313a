/**
 * `npm run surface:sdk` writes down what portals import, so that a change of it is seen and decided: every exported
 * name with its declaration, without words. A test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import typescript from 'typescript'

export const staged = join(import.meta.dirname, '../dist/sdk')

export interface EntryPoint {
  /** As `exports` of the package has it, such as `./text`. */
  name: string
  checker: typescript.TypeChecker
  /** What it exports, where that is declared. */
  exported: { name: string; symbol: typescript.Symbol }[]
}

/** The entry points of the package that was built last, without those that only repeat others. */
export function entryPoints(): EntryPoint[] {
  const { exports } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { import: string }>
  }
  const entries = Object.entries(exports)
    .filter(([name]) => !/json$|browser$|embed\//.test(name))
    .map(([name, file]) => [name, typeof file === 'string' ? file : file.import] as const)
  const files = entries.map(([, file]) => join(staged, file.replace(/\.js$/, '.d.ts')))
  const { ModuleResolutionKind, ScriptTarget } = typescript
  const options = { moduleResolution: ModuleResolutionKind.Bundler, target: ScriptTarget.ES2022, types: [] }
  const program = typescript.createProgram(files, options)
  const checker = program.getTypeChecker()
  return entries.map(([name], index) => {
    const source = program.getSourceFile(files[index] as string)
    const entry = source && checker.getSymbolAtLocation(source)
    if (!entry) throw new Error(`${files[index]} exports nothing; run npm run build:sdk`)
    const exported = checker.getExportsOfModule(entry).map((one) => ({
      name: one.name,
      symbol: one.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
    }))
    return { name, checker, exported }
  })
}

/** The declarations of an export, without generated shapes. */
export const declarationsOf = ({ declarations = [] }: typescript.Symbol): typescript.Declaration[] =>
  declarations.filter((declaration) => !/\/generated\/(?!items)/.test(declaration.getSourceFile().fileName))

/** The surface of the package that was built last. */
export const surfaceOf = (): string =>
  entryPoints()
    .map(({ name, exported }) => `# ${name}\n\n${exported.flatMap(printed).sort().join('')}`)
    .join('\n')

function printed({ name, symbol }: EntryPoint['exported'][number]): string[] {
  const printer = typescript.createPrinter({ removeComments: true })
  return declarationsOf(symbol).map((declaration) => {
    const text = printer.printNode(typescript.EmitHint.Unspecified, declaration, declaration.getSourceFile())
    return `${name}: ${text}\n`
  })
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, 'surface.txt'), surfaceOf())
