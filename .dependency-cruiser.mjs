/**
 * The modules of `src/` and what each may use: the table of `docs/architecture.md`, which a test compares with this one.
 * Every module may also use itself, `schemas/` and what `shared` names: a file in `src/`, with a directory of parts.
 */
export const modules = {
  config: ['handbook'],
  errors: [],
  handbook: [],
  content: ['handbook'],
  store: ['handbook', 'content'],
  search: ['handbook'],
  translation: ['handbook'],
  http: ['handbook'],
  responses: ['handbook', 'store', 'search', 'http'],
  publishing: ['handbook', 'content', 'store', 'translation', 'http', 'responses'],
  site: ['handbook', 'store', 'responses'],
  mail: ['handbook', 'store', 'http', 'responses', 'publishing', 'site'],
  feedback: ['handbook', 'store', 'http', 'responses', 'publishing', 'site', 'mail'],
  desk: ['handbook', 'translation', 'http', 'responses', 'publishing', 'site'],
  discovery: ['handbook', 'store', 'http', 'responses', 'publishing', 'site'],
  mcp: ['handbook', 'store', 'http', 'responses'],
  mirror: ['handbook', 'store', 'http', 'responses', 'site', 'discovery'],
}

/** Modules and files that may use everything: they put the others together. */
const everything = ['commands', 'app.ts', 'serve.ts', 'main.ts', 'start.js']

const shared = ['config', 'errors', 'version']
const sharedFiles = `src/(${shared.join('|')})(/|\\.ts$)`

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    rule(
      'no-cycles',
      'Files that import each other cannot be understood or moved alone.',
      { path: '^(src|schemas)/' },
      { circular: true },
    ),
    ...Object.entries(modules).map(([name, allowed]) =>
      rule(
        `uses-of-${name}`,
        `src/${name}/ may use ${['schemas', ...allowed].join(', ')}. Change the table only together with docs/architecture.md.`,
        { path: `^src/${name}/` },
        { path: '^(src|sdk)/', pathNot: [`^${sharedFiles}`, `^src/(${[name, ...allowed].join('|')})/`] },
      ),
    ),
    rule(
      'uses-of-shared-files',
      'The settings and errors are used by all modules, so they use only the handbook.',
      { path: `^${sharedFiles}` },
      { path: '^(src|sdk)/', pathNot: [`^${sharedFiles}`, '^src/handbook/'] },
    ),
    rule(
      'every-module-is-listed',
      'A new directory or file of src/ needs a row in the table.',
      {
        path: '^src/',
        pathNot: [`^${sharedFiles}`, `^src/(${[...Object.keys(modules), ...everything].join('|')})(/|$)`],
      },
      { path: '.' },
    ),
    rule('schemas-use-no-module', 'schemas/ is shared with the SDK.', { path: '^schemas/' }, { path: '^(src|sdk)/' }),
    rule('sdk-uses-no-module', 'The SDK is a package of its own.', { path: '^sdk/src/' }, { path: '^src/' }),
  ],
  options: {
    // Imports of types count too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|generated)/' },
  },
}
