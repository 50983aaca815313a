// Written by `npm run generate`; never edited by hand.
import { itemsOf } from '../items.ts'

export const principles = /* @__PURE__ */ itemsOf('principles')
export const dimensions = /* @__PURE__ */ itemsOf('dimensions')
export const challenges = /* @__PURE__ */ itemsOf('challenges')
export const questions = /* @__PURE__ */ itemsOf('questions')
export const actions = /* @__PURE__ */ itemsOf('actions')
export const resources = /* @__PURE__ */ itemsOf('resources')
