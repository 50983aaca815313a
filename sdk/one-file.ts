import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * For bundles that are one file: what is imported when needed is imported at once, which takes fewer bytes.
 * @param apart The ends of the names of files that stay apart.
 */
export const oneFile = (...apart: string[]): Plugin => ({
  name: 'one-file',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]sdk[\\/](src|embed)[\\/].*\.ts$/ }, ({ path }) => {
      const imports: string[] = []
      const isApart = (from: string) => apart.some((end) => from.endsWith(end))
      const text = readFileSync(path, 'utf8')
        // A name alone takes fewer bytes than an object of all names.
        .replace(/const \{ (\w+) \} = await import\('([^']+)'\)/g, (whole, name: string, from: string) => {
          if (isApart(from)) return whole
          imports.push(`import { ${name} } from '${from}'\n`)
          return ''
        })
        .replace(/await import\('([^']+)'\)/g, (whole, from: string) => {
          if (isApart(from)) return whole
          const name = `whenNeeded${imports.length}`
          imports.push(`import * as ${name} from '${from}'\n`)
          return name
        })
      return { contents: imports.join('') + text, loader: 'ts' }
    }),
})
