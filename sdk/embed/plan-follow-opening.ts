/** Opens the file of a plan, chosen or dropped on the field, and begins a new one. */
import { h } from './dom.ts'
import { largestFile, readPlan } from './plan-file.ts'
import { newPlan } from './plan-make.ts'
import { type FollowRoom, type OpenPlan, openPlan } from './plan-open.ts'
import { chosenBy } from './workshop-choice.ts'

export function opening(follow: FollowRoom, take: (plan: OpenPlan) => void): Node {
  const told = h('p', { role: 'alert', class: 'refused' })
  const tell = (key: Parameters<FollowRoom['label']>[1], values: Record<string, string> = {}) =>
    told.replaceChildren(follow.label('span', key, values))
  const read = async (file: File | null | undefined) => {
    if (!file) return
    // Only the reader can tell whether what is open may go.
    if (follow.room.given.state.plan && !follow.isSaved) return tell('saveFirst')
    if (file.size > largestFile) return tell('tooLarge')
    // A folder can be dropped, too.
    const found = readPlan(await file.text().catch(() => ''))
    if ('plan' in found) take(openPlan(found.plan, true))
    else if (found.fault === 'place') tell('place', { place: found.place || '/' })
    else tell(found.fault)
  }
  const field = h('input', {
    type: 'file',
    accept: '.json,application/json',
    onchange: () => {
      const file = field.files?.[0]
      // Emptied, so that the same file can be chosen again.
      field.value = ''
      void read(file)
    },
  })
  const place = h(
    'div',
    {
      class: 'drop',
      ondragover: (event) => {
        event.preventDefault()
        place.classList.add('over')
      },
      ondragleave: () => place.classList.remove('over'),
      ondrop: (event) => {
        event.preventDefault()
        place.classList.remove('over')
        void read((event as DragEvent).dataTransfer?.files[0])
      },
    },
    h('label', {}, follow.label('b', 'open'), follow.label('span', 'openHow'), field),
    told,
  )
  return place
}

/** A plan of the questions that the page names, or the way to choose some. */
export function starting(follow: FollowRoom, open: (plan: OpenPlan) => void): Node[] {
  const { room } = follow
  const { questions, stage } = room.given
  const marked = questions === '' ? [] : (chosenBy(questions, room.questions) ?? [])
  if (marked.length === 0) {
    const href = `${stage.api}/${stage.words.bundle._meta.locale}/start`
    return [h('p', {}, follow.label('span', 'noPlan'), ' ', follow.label('a', 'makeOne', {}, { href, part: 'way' }))]
  }
  const make = () => open(openPlan(newPlan(stage, { marked, ticked: [], proposals: {} }), false))
  return [h('p', { class: 'ways' }, follow.button('make', make, 'main-way'))]
}
