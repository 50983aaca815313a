/** Sections of a handbook that are no principle: its own texts, and the resources. The language desk uses them, too. */
export const otherSections = ['handbook', 'resources'] as const
