// What `npm start` runs. Plain JavaScript: stripping the types of a first file would load the stripper, at a tenth of the
// start; every other file comes out of the compile cache already stripped.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
