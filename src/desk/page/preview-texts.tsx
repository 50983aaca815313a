import { useState } from 'preact/hooks'
import { ask } from './api.ts'
import { Beside, type PreviewProps } from './beside.tsx'
import { Choice } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { deviationsOf, type Served, ServedPart } from './served-part.tsx'
import { words } from './words.ts'

type Bundle = Record<string, Served> & {
  _meta: { deviations: { pointer: string; lang: string; dir: 'ltr' | 'rtl' }[] }
}

/** What readers get now beside what they would get, text by text, with what differs marked. */
export function PreviewTexts({ desk, isPublished }: PreviewProps) {
  const { draft } = desk
  const w = words().preview
  const [part, setPart] = useState('principles/0')
  const loaded = useLoaded(async () => {
    const [now, after] = await Promise.all([
      isPublished ? ask<Bundle>('GET', `/${draft.locale}/bundle`) : null,
      ask<Bundle>('GET', `/${draft.locale}/bundle?draft=${draft.id}`),
    ])
    return { now, after }
  }, draft.revision)
  const { value } = loaded
  if (!value) return <Waiting loaded={loaded} />
  return (
    <>
      <Choice
        label={w.part}
        value={part}
        set={setPart}
        options={[
          ['handbook', w.handbook],
          ...(value.after.principles as Served[]).map(
            (_, index) => [`principles/${index}`, words().home.principle(index + 1)] as const,
          ),
          ['resources', w.resources],
        ]}
      />
      <Beside
        now={value.now && <Side bundle={value.now} part={part} locale={draft.locale} />}
        after={<Side bundle={value.after} part={part} locale={draft.locale} other={value.now} />}
      />
    </>
  )
}

interface SideProps {
  bundle: Bundle
  part: string
  locale: string
  /** What to mark the differences from. */
  other?: Bundle | null
}

function Side({ bundle, part, locale, other }: SideProps) {
  const deviations = deviationsOf(bundle._meta.deviations)
  const [list, index] = part.split('/')
  const shown = (path: string[]) => (
    <ServedPart key={path.join('/')} path={path} bundle={bundle} other={other ?? undefined} deviations={deviations} />
  )
  const principle = index === undefined ? undefined : (bundle.principles as { id: string }[])[Number(index)]?.id
  const questions = (bundle.questions as { principle: string }[]).flatMap((question, at) =>
    question.principle === principle ? [['questions', `${at}`]] : [],
  )
  return (
    <article lang={locale}>
      {shown(index === undefined ? [list as string] : [list as string, index])}
      {principle && questions.map(shown)}
    </article>
  )
}
