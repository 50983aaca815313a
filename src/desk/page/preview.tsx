import { useState } from 'preact/hooks'
import { ask, Problem } from './api.ts'
import type { StepProps } from './draft-page.tsx'
import { Field, useLoaded, Waiting } from './parts.tsx'
import { deviationsOf, type Served, ServedPart } from './served-part.tsx'
import { words } from './words.ts'

type Bundle = Record<string, Served> & {
  _meta: { deviations: { pointer: string; lang: string; dir: 'ltr' | 'rtl' }[] }
}

/** A language that is not published yet has nothing to stand beside. */
async function published(locale: string): Promise<Bundle | null> {
  try {
    return await ask<Bundle>('GET', `/${locale}/bundle`)
  } catch (error) {
    if (error instanceof Problem && error.code === 'LOCALE_NOT_FOUND') return null
    throw error
  }
}

/** What readers get now beside what they would get, text by text. */
export function Preview({ desk }: StepProps) {
  const { draft } = desk
  const w = words().preview
  const [part, setPart] = useState('principles/0')
  const loaded = useLoaded(async () => {
    const [now, after] = await Promise.all([
      published(draft.locale),
      ask<Bundle>('GET', `/${draft.locale}/bundle?draft=${draft.id}`),
    ])
    return { now, after }
  }, draft.revision)
  const { value } = loaded
  return (
    <>
      <p>{w.text}</p>
      <Waiting loaded={loaded} />
      {value && (
        <>
          <Field label={w.part}>
            {(attributes) => (
              <select {...attributes} value={part} onChange={(event) => setPart(event.currentTarget.value)}>
                <option value="handbook">{w.handbook}</option>
                {(value.after.principles as Served[]).map((_, index) => (
                  <option key={index} value={`principles/${index}`}>
                    {words().home.principle(`${index + 1}`)}
                  </option>
                ))}
                <option value="resources">{w.resources}</option>
              </select>
            )}
          </Field>
          <div class="beside preview">
            <section aria-labelledby="now">
              <h2 id="now">{w.now}</h2>
              {value.now ? <Side bundle={value.now} part={part} locale={draft.locale} /> : <p>{w.notYet}</p>}
            </section>
            <section aria-labelledby="after">
              <h2 id="after">{w.after}</h2>
              <Side bundle={value.after} part={part} locale={draft.locale} other={value.now} />
            </section>
          </div>
        </>
      )}
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
