import { zipKit } from './kit.ts'

/** The plugin for WordPress as a zip file that WordPress installs. */
export const wordpressPlugin = (embed: string): Uint8Array => zipKit('wordpress', embed)
