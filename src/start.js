// What `npm start` runs. It is plain JavaScript, because for a first file in TypeScript Node would load its type stripper:
// 25 MiB, which nothing needs once the compile cache holds every other file already stripped.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
