/** The kinds of item, in the order of lists. CONTRIBUTING says how to add one. */
import { action } from './action.ts'
import { challenge } from './challenge.ts'
import { dimension } from './dimension.ts'
import type { Kind } from './kind.ts'
import { principle } from './principle.ts'
import { question } from './question.ts'
import { resource } from './resource.ts'

const all = [principle, dimension, challenge, question, action, resource] as const

export type Plural = (typeof all)[number]['plural']
export const kinds: readonly Kind<Plural>[] = all

/** The kinds as search names them: `principle`. */
export const itemTypes = kinds.map(({ name }) => name.toLowerCase())
