/** The chosen challenge, and what its principle says. */
import { h } from './dom.ts'
import { feedbackOf } from './feedback.ts'
import { from, heading, headingName, mainWay, paragraphs, pointerTo, type Stage, summary, way } from './stage.ts'

export function challengeView(stage: Stage): Node[] {
  const { words, journey } = stage
  const id = journey.principle as string
  const principle = pointerTo(stage, 'principles', id)
  return [
    words.label('p', 'yourChallenge', {}, { class: 'quiet' }),
    heading(stage, 0, `${pointerTo(stage, 'challenges', journey.challenge as string)}/text`),
    from(
      stage,
      id,
      h(
        'span',
        {},
        words.plain('span', '/handbook/labels/principle'),
        ': ',
        words.plain('strong', `${principle}/title`),
      ),
    ),
    ...aboutPrinciple(stage, principle),
    ...feedbackOf(stage, journey.challenge as string),
    h(
      'p',
      { class: 'ways' },
      mainWay(stage, { view: 'map' }, 'toMapping'),
      way(stage, { view: 'start' }, words.label('span', 'changeChallenge')),
    ),
  ]
}

/** A principle in short; why it matters and its dimensions open below it. */
function aboutPrinciple(stage: Stage, pointer: string): Node[] {
  const { words } = stage
  const { rationale, dimensions } = words.bundle.principles[Number(pointer.split('/')[2])] as PrincipleShape
  const fold = (title: string, content: Node | Node[]) =>
    h('details', { class: 'fold' }, h('summary', {}, words.plain(headingName(stage, 1), title)), content)
  return [
    ...summary(stage, pointer),
    fold(`${pointer}/rationaleHeading`, paragraphs(stage, `${pointer}/rationale`, rationale.length)),
    fold(
      `${pointer}/dimensionsHeading`,
      h(
        'ul',
        {},
        dimensions.map((_, index) => words.plain('li', `${pointer}/dimensions/${index}/text`)),
      ),
    ),
  ]
}

type PrincipleShape = Stage['words']['bundle']['principles'][number]
