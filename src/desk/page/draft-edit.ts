/** What a draft is sent of what was typed, and what the service says of it. */
import type { Draft, Problem } from './api.ts'
import type { Unsent } from './unsent.ts'

/** What is wrong with single texts stands by them, and the others are sent again without them. */
export function messageAbout(segment: string, { errors, message }: Problem): string | undefined {
  const own = errors.filter(({ pointer }) => pointer && `${pointer}/`.match(`^/(texts|unfinished)/${segment}/`))
  if (own.length > 0) return own.map(({ detail }) => detail).join(' ')
  return errors.some(({ pointer }) => pointer?.match('^/(texts|unfinished)/')) ? undefined : message
}

/** Who made the draft what it is; unknown once it is closed, which the page says by itself. */
export const lastActor = ({ status, approval, writers }: Draft): string | undefined =>
  status === 'open' ? (approval?.by ?? writers.at(-1)) : undefined

/** Whole texts as they are to be published, the others as they are. */
export function editOf(sent: ReadonlyMap<string, Unsent>, draft: Draft) {
  const all = [...sent]
  const whole = all.filter(([, one]) => !one.unfinished).map(([id, one]) => [id, asEdit(one, draft)])
  const unfinished = all.filter(([, one]) => one.unfinished).map(([id, one]) => [id, one.text])
  return {
    ...(whole.length > 0 && { texts: Object.fromEntries(whole) }),
    ...(unfinished.length > 0 && { unfinished: Object.fromEntries(unfinished) }),
  }
}

const asEdit = ({ text, state, minor }: Unsent, { locale }: Draft) => ({
  text,
  state,
  ...(locale === 'sv' && minor && { minor }),
})
