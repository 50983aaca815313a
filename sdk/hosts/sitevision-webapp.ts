import { zipKit } from './kit.ts'

/**
 * The WebApp for Sitevision as a zip file with its project, which `sitevision-scripts` builds and signs. Webpack would write the
 * directory of the build in place of `import.meta.url`, which the component does not need here: its HTML names the service.
 */
export const sitevisionWebapp = (embed: string): Uint8Array =>
  zipKit('sitevision', embed, { script: (script) => script.replaceAll('import.meta.url', 'document.baseURI') })
