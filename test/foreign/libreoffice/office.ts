/** LibreOffice without a window, and other programs, on the files of a temporary folder. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { temporaryFolder } from '../../open-app.ts'

export function openOffice(t: Parameters<typeof temporaryFolder>[0]) {
  const folder = temporaryFolder(t)
  const at = (name: string) => join(folder, name)
  const run = (program: string, ...given: string[]) => execFileSync(program, given, { encoding: 'utf8', cwd: folder })
  // A profile of its own, because one profile serves one LibreOffice at a time.
  const profile = `-env:UserInstallation=file://${at('profile')}`
  const convert = (to: string, ...names: string[]) =>
    run('soffice', '--headless', '--norestore', profile, '--convert-to', to, ...names)
  return { at, run, convert }
}
