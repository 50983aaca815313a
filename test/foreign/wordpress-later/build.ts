/** WordPress as the Playground of its project packs it, which is later than Debian's. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Test } from 'tap'
import { temporaryFolder } from '../../open-app.ts'
import { printPackages } from '../debian.ts'
import { printVersions } from '../service.ts'
import { testPlugin } from '../wordpress/plugin.ts'

const builds = '@wp-playground/wordpress-builds'
const built = join(import.meta.dirname, 'node_modules', builds)
const theme = 'wp-content/themes/twentytwentyone'

/**
 * Tests the plugin.
 * @param build The name of the build, such as `6.5`.
 * @param version What WordPress says it is.
 */
export async function testBuild(t: Test, build: string, version: string): Promise<void> {
  printPackages(t, import.meta.dirname)
  printVersions(t, import.meta.dirname, [builds])
  const program = join(temporaryFolder(t), 'wordpress')
  const files = unzipSync(readFileSync(join(built, `src/wordpress/wp-${build}.zip`)))
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue
    const file = join(program, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  // The package has scripts and styles apart, and no classic theme.
  cpSync(join(built, `public/wp-${build}`), program, { recursive: true })
  cpSync(join('/usr/share/wordpress', theme), join(program, theme), { recursive: true, dereference: true })
  t.match(readFileSync(join(program, 'wp-includes/version.php'), 'utf8'), `$wp_version = '${version}`)
  await testPlugin(t, program)
}
