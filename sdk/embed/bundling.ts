/** How the scripts for browsers are bundled. */
import { build, type Plugin } from 'esbuild'

export const shared = { bundle: true, format: 'esm', minify: true, target: 'es2022', logLevel: 'warning' } as const

/** Stylesheets become minified texts, with what they import. */
export const stylesheets: Plugin = {
  name: 'stylesheets',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...shared, entryPoints: [path], write: false })
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' }
    }),
}

/** The component reads the whole bundle itself, so the part of the client that reads otherwise is left out. */
export const withoutOtherReads: Plugin = {
  name: 'without-other-reads',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/sdk\/src\/otherwise\.ts$/ }, () => ({
      contents: 'export const otherwise = (...given) => given.at(-1)',
    })),
}
