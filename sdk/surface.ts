/**
 * `npm run surface:sdk` writes down what portals import, so that a change of it is seen and decided: every exported
 * name with its declaration, without words. A test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import typescript from 'typescript'

const staged = join(import.meta.dirname, '../dist/sdk')

/** The surface of the package that was built last. */
export function surfaceOf(): string {
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
  return entries.map(([name], index) => `# ${name}\n\n${exported(program, files[index] as string)}`).join('\n')
}

function exported(program: typescript.Program, file: string): string {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const symbol = source && checker.getSymbolAtLocation(source)
  if (!symbol) throw new Error(`${file} exports nothing; run npm run build:sdk`)
  const printer = typescript.createPrinter({ removeComments: true })
  const lines = checker.getExportsOfModule(symbol).flatMap((one) => {
    const { declarations = [] } = one.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one
    return declarations
      .filter((declaration) => !/\/generated\/(?!items)/.test(declaration.getSourceFile().fileName))
      .map((declaration) => {
        const text = printer.printNode(typescript.EmitHint.Unspecified, declaration, declaration.getSourceFile())
        return `${one.name}: ${text}\n`
      })
  })
  return lines.sort().join('')
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, 'surface.txt'), surfaceOf())
