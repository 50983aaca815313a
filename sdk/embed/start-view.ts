/** Step 1: the challenges by which a team finds its principle, and what that says. */
import { h } from './dom.ts'
import { heading, paragraphs, pointerTo, type Stage, summary, way } from './stage.ts'

export function startView(stage: Stage): Node[] {
  const { words } = stage
  const { principles, challenges, handbook } = words.bundle
  return [
    heading(stage, 0, '/handbook/findChallenge/heading'),
    ...paragraphs(stage, '/handbook/findChallenge/paragraphs', handbook.findChallenge.paragraphs.length),
    ...principles.map(({ id }, index) =>
      h(
        'section',
        { part: 'principle' },
        heading(stage, 1, `/principles/${index}/title`),
        h(
          'ul',
          { class: 'choices' },
          challenges.flatMap((challenge, at) =>
            challenge.principle === id
              ? h(
                  'li',
                  {},
                  way(
                    stage,
                    { view: 'challenge', challenge: challenge.id, principle: id },
                    words.plain('span', `/challenges/${at}/text`),
                    'choice',
                  ),
                )
              : [],
          ),
        ),
      ),
    ),
  ]
}

export function challengeView(stage: Stage): Node[] {
  const { words, journey } = stage
  const principle = pointerTo(stage, 'principles', journey.principle as string)
  return [
    words.label('p', 'yourChallenge', {}, { class: 'above' }),
    heading(stage, 0, `${pointerTo(stage, 'challenges', journey.challenge as string)}/text`),
    h('p', {}, words.plain('span', '/handbook/labels/principle'), ': ', words.plain('strong', `${principle}/title`)),
    ...aboutPrinciple(stage, principle, 1),
    h(
      'p',
      { class: 'ways' },
      way(stage, { view: 'map' }, words.label('span', 'toMapping'), 'main-way'),
      way(stage, { view: 'start' }, words.label('span', 'changeChallenge')),
    ),
  ]
}

/** A principle in short, why it matters, and its dimensions. */
function aboutPrinciple(stage: Stage, pointer: string, depth: number): Node[] {
  const { words } = stage
  const { rationale, dimensions } = words.bundle.principles[Number(pointer.split('/')[2])] as PrincipleShape
  return [
    ...summary(stage, pointer),
    heading(stage, depth, `${pointer}/rationaleHeading`),
    ...paragraphs(stage, `${pointer}/rationale`, rationale.length),
    heading(stage, depth, `${pointer}/dimensionsHeading`),
    h(
      'ul',
      {},
      dimensions.map((_, index) => words.plain('li', `${pointer}/dimensions/${index}/text`)),
    ),
  ]
}

type PrincipleShape = Stage['words']['bundle']['principles'][number]
