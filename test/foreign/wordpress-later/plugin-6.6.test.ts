/** The plugin in the last candidate of WordPress 6.6, the latest that the package has and that was to be released. */
import t from 'tap'
import { testBuild } from './build.ts'

await testBuild(t, 'beta', '6.6-RC3')
