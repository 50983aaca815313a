/** The plugin in a WordPress whose editor shows the post in a frame. */
import t from 'tap'
import { testBuild } from './build.ts'

await testBuild(t, '6.5', '6.5.5')
