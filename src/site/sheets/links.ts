export const sheetNames = ['cards', 'canvas', 'agenda'] as const
export type SheetName = (typeof sheetNames)[number]

/** Below the locale. */
export const sheetPath = (name: SheetName): string => `/workshop/${name}`
