/** The material as slides: title, journey, principles, questions, agendas, source; with what to say as notes. */
import { deckOf } from '../../../../schemas/look/deck.ts'
import type { Slide } from '../../../../schemas/look/slides.ts'
import type { Given, Material } from './texts.ts'

export function slidesOf(material: Material, { page }: Given): Promise<Blob> {
  const { isRtl, lang, labels, title, subtitle } = material
  // Questions are answered in the second step.
  const [, mapping] = material.steps
  const slides: Slide[] = [
    { heading: title, texts: [subtitle] },
    ...material.steps.map(({ title, summary, say }) => ({
      heading: title,
      texts: summary ? [summary] : [],
      notes: say?.text,
    })),
    ...material.principles.flatMap(({ place, title, summary, challenges, questions }): Slide[] => [
      { place, heading: title, texts: challenges, isList: true, notes: summary?.text },
      ...questions.map(({ question, prompts }) => ({
        place,
        heading: question,
        texts: prompts.length > 0 ? prompts : [labels.needsImprovement],
        isList: prompts.length > 0,
        notes: mapping?.say?.text,
      })),
    ]),
    ...material.agendas.map(({ title, text, items }) => ({
      heading: title,
      texts: items.map(({ time, text }) => ({ ...text, text: `${time}: ${text.text}` })),
      notes: text.text,
    })),
    { heading: title, texts: material.source, notes: page },
  ]
  return deckOf({ title: title.text, subject: subtitle.text, lang, isRtl, slides })
}
