/** A copy of the project, in which a test follows a recipe of CONTRIBUTING. */
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from './open-app.ts'

export interface ProjectCopy {
  folder: string
  read: (file: string) => string
  write: (file: string, text: string) => void
  /** Replaces text of a file. @throws if the file does not have it. */
  edit: (file: string, ...replacements: [found: string | RegExp, by: string][]) => void
  /** Imports a module of the copy. */
  module: <Module>(file: string) => Promise<Module>
  /** Runs a script of the copy. @returns What it wrote, and its exit code. */
  run: (...args: string[]) => Promise<{ stdout: string; code: number }>
}

export function copyProject(t: Parameters<typeof temporaryFolder>[0]): ProjectCopy {
  const folder = temporaryFolder(t)
  for (const name of ['src', 'schemas', 'content', 'docs', 'sdk', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true })
  for (const name of ['node_modules', 'dist']) symlinkSync(resolve(name), join(folder, name))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  return {
    folder,
    read,
    write,
    edit: (file, ...replacements) => {
      let text = read(file)
      for (const [found, by] of replacements) {
        const edited = text.replace(found, by)
        if (edited === text) throw new Error(`${file} has no ${found}`)
        text = edited
      }
      write(file, text)
    },
    module: (file) => import(join(folder, file)),
    run: (...args) =>
      promisify(execFile)(process.execPath, args, { cwd: folder }).then(
        ({ stdout }) => ({ stdout, code: 0 }),
        ({ stdout, stderr, code }) => ({ stdout: `${stdout}${stderr}`, code }),
      ),
  }
}
