/** A plan as slides: how far it has come, then a slide for each question. */
export { deckOf } from '../../schemas/look/deck.ts'
