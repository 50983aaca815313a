/** What a release says of a language besides its texts. `search` and `glossary` are compared, but too long to be shown. */
export const settingNames = ['endonym', 'dir', 'status', 'fallback', 'state', 'search', 'glossary'] as const
export type Setting = (typeof settingNames)[number]
