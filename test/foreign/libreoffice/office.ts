/** LibreOffice without a window, and other programs, on the files of a temporary folder. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../open-app.ts'

/** @param region Where the computer is, such as `sv-SE`. */
export function openOffice(t: Parameters<typeof temporaryFolder>[0], region = 'en-US') {
  const folder = temporaryFolder(t)
  const at = (name: string) => join(folder, name)
  const run = (program: string, ...given: string[]) => execFileSync(program, given, { encoding: 'utf8', cwd: folder })
  // A profile of its own, because one profile serves one LibreOffice at a time.
  const profile = `-env:UserInstallation=file://${at('profile')}`
  mkdirSync(at('profile/user'), { recursive: true })
  writeFileSync(
    at('profile/user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop></item></oor:items>`,
  )
  const convert = (to: string, ...names: string[]) =>
    run('soffice', '--headless', '--norestore', profile, '--convert-to', to, ...names)
  return { at, run, convert }
}
