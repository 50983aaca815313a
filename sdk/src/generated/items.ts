// Written by `npm run generate`; never edited by hand.
import type { Client } from '../client.ts'
import { itemsOf } from '../items.ts'
import type { Fallback } from '../types.ts'

export const principles = /* @__PURE__ */ itemsOf('principles')
export const dimensions = /* @__PURE__ */ itemsOf('dimensions')
export const challenges = /* @__PURE__ */ itemsOf('challenges')
export const questions = /* @__PURE__ */ itemsOf('questions')
export const actions = /* @__PURE__ */ itemsOf('actions')
export const resources = /* @__PURE__ */ itemsOf('resources')

/** The items of every kind. */
export const itemsByKind = <F extends Fallback>(client: Client<F>) => ({
  principles: principles(client),
  dimensions: dimensions(client),
  challenges: challenges(client),
  questions: questions(client),
  actions: actions(client),
  resources: resources(client),
})
