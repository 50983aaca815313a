/** The plan of a journey as the file that a team follows up. */
import { OwnWords } from './own-words.ts'
import { newPlan, planText } from './plan-make.ts'
import { hand } from './save.ts'
import type { Stage } from './stage.ts'

const words = {
  sv: { save: 'Spara för uppföljning' },
  en: { save: 'Save to follow up' },
  fi: { save: 'Tallenna seurantaa varten' },
  nb: { save: 'Lagre for oppfølging' },
  da: { save: 'Gem til opfølgning' },
}

export function saveForFollowUp(stage: Stage): Node {
  const save = () => {
    const plan = newPlan(stage, stage.journey)
    hand(`plan-${plan.saved}.handbook.json`, new Blob([planText(plan)], { type: 'application/json' }))
  }
  return new OwnWords(stage, words).button('save', save)
}
