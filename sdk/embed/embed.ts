/** The handbook's elements, for pages of any make. Loading this script is all it takes. */
import { HandbookPlan } from './handbook-plan.ts'
import { HandbookQuestion } from './handbook-question.ts'
import { HandbookWorkshop } from './handbook-workshop.ts'
import { InnovationHandbook } from './innovation-handbook.ts'

// On a server there is nothing to define. A page may have an older version of them already; a name can be given once.
for (const [name, element] of Object.entries({
  'innovation-handbook': InnovationHandbook,
  'handbook-question': HandbookQuestion,
  'handbook-plan': HandbookPlan,
  'handbook-workshop': HandbookWorkshop,
}))
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, element)
