/**
 * Plants a fault in a source file: loaded with `--import`, this module changes what Node reads of the file, in a process and
 * in all that inherit its `NODE_OPTIONS`. The file itself stays as it is.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

export interface Fault {
  /** Path from the root of the repository. */
  file: string
  /** Stands in the file exactly once. */
  find: string
  replace: string
}

/** The `NODE_OPTIONS` of a process that has the fault. */
export function planted(fault: Fault): string {
  const plant = new URL(import.meta.url)
  plant.search = `${new URLSearchParams({ ...fault })}`
  return `--import ${plant}`
}

/** @throws {Error} if the file does not hold the text exactly once. */
function plant({ file, find, replace }: Fault): void {
  const address = new URL(`../../${file}`, import.meta.url)
  const parts = readFileSync(address, 'utf8').split(find)
  if (parts.length !== 2) throw new Error(`${file} holds ${JSON.stringify(find)} ${parts.length - 1} times, not once`)
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context)
      return url === address.href ? { ...loaded, source: parts.join(replace) } : loaded
    },
  })
}

const { file, find, replace = '' } = Object.fromEntries(new URL(import.meta.url).searchParams)
if (file && find) plant({ file, find, replace })
