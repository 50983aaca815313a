/** The plugin in a later WordPress, whose editor shows the post in a frame. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import t from 'tap'
import { temporaryFolder } from '../../open-app.ts'
import { printPackages } from '../debian.ts'
import { printVersions } from '../service.ts'
import { testPlugin } from '../wordpress/plugin.ts'

const builds = '@wp-playground/wordpress-builds'
printPackages(t, import.meta.dirname)
printVersions(t, import.meta.dirname, [builds])
const built = join(import.meta.dirname, 'node_modules', builds)
const program = join(temporaryFolder(t), 'wordpress')
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(built, 'src/wordpress/wp-6.5.zip'))))) {
  if (name.endsWith('/')) continue
  const file = join(program, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
// The package has scripts and styles apart, and no classic theme.
cpSync(join(built, 'public/wp-6.5'), program, { recursive: true })
const theme = 'wp-content/themes/twentytwentyone'

cpSync(join('/usr/share/wordpress', theme), join(program, theme), { recursive: true, dereference: true })
t.match(readFileSync(join(program, 'wp-includes/version.php'), 'utf8'), "$wp_version = '6.5.5'")
await testPlugin(t, program)
