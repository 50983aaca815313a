/** What happens in the store that is kept: releases, a rollback, a withdrawal, drafts, tokens, a receiver, a session. */
import { type Asked, ask, follows, type Requester, requester } from '../process.ts'

/** What the tests need to know of a kept store. */
export interface Life {
  /** When it ended. */
  at: string
  releases: { current: string; withdrawn: string; readable: string[] }
  tokens: Record<'administrator' | 'translator' | 'reviewer' | 'publisher' | 'revoked', string>
  drafts: Record<'open' | 'approved' | 'new' | 'discarded' | 'published', string>
  subscription: { id: string; secret: string; url: string }
  /** The cookie of a signed-in browser. */
  cookie: string
}

/** Nothing listens there: what is told of the releases waits for the receiver. */
const receiver = 'http://127.0.0.1:9/hook'
const years = 2 * 365 * 24 * 60 * 60 * 1000

/** @param administrator A token of the role. */
export async function live(address: string, administrator: string): Promise<Life> {
  const chief = requester(address, administrator)
  const expiresAt = new Date(Date.now() + years).toISOString()
  const issue = async (name: string, ...grants: object[]) =>
    ask<{ id: string; token: string }>(chief, 'POST', '/tokens', { json: { name, grants, expiresAt } })
  const everywhere = (role: string) => ({ role, locale: '*' })
  const translator = await issue('Anna', everywhere('translator'))
  const reviewer = await issue('Rune', everywhere('reviewer'))
  const publisher = await issue('Petra', everywhere('publisher'))
  const revoked = await issue('Olle', everywhere('translator'))
  await ask(chief, 'DELETE', `/tokens/${revoked.id}`)
  const subscription = await ask<Life['subscription']>(chief, 'POST', '/subscriptions', { json: { url: receiver } })

  const [anna, rune, petra] = [translator, reviewer, publisher].map(({ token }) => requester(address, token)) as [
    Requester,
    Requester,
    Requester,
  ]
  const begin = async (draft: object, texts: object) => {
    const { id } = await ask<{ id: string }>(anna, 'POST', '/drafts', { json: draft })
    await ask(anna, 'PATCH', `/drafts/${id}`, { json: { texts } })
    return id
  }
  const approve = async (id: string) => {
    const { revision } = await ask<{ revision: number }>(rune, 'GET', `/drafts/${id}`)
    await ask(rune, 'POST', `/drafts/${id}/approvals`, { json: {}, revision } satisfies Asked)
  }
  const publish = async (id: string) => {
    await approve(id)
    const { release } = await ask<{ release: string }>(petra, 'POST', `/drafts/${id}/publications`)
    await follows(address, release)
    return id
  }

  const danish = { locale: 'da', endonym: 'dansk', fallback: ['sv'] }
  const title = (text: string, state = 'translated') => ({ 'p1.title': { text, state } })
  await publish(
    await begin(
      { locale: 'en' },
      {
        ...title('Embrace and strengthen innovation in the public sector', 'reviewed'),
        'p1-q6-a3.text': { text: 'Give every stage of the innovation process its share of attention and resources.' },
      },
    ),
  )
  await publish(
    await begin(
      { locale: 'sv' },
      {
        'p2.title': { text: 'Uppmuntra och rusta chefer och medarbetare', state: 'final' },
        'p1-q6.question': { text: 'Har ni antagit en portföljstrategi för innovation?', state: 'final', minor: true },
      },
    ),
  )
  await publish(await begin(danish, title('Omfavn inovation', 'machine')))
  await ask(chief, 'POST', '/heads', { json: { release: '2023-01-r3', reason: 'A wrong word.' } })
  await follows(address, '2023-01-r3')
  const withdrawal = { replacement: '2023-01-r3', reason: 'A wrong word.' }
  await ask(chief, 'POST', '/releases/2023-01-r4/withdrawals', { json: withdrawal })
  const published = await publish(
    await begin(danish, {
      ...title('Omfavn og styrk innovation i den offentlige sektor', 'reviewed'),
      'p1-q6.question': { text: 'Er der vedtaget en porteføljestrategi for innovation?' },
    }),
  )

  const open = await begin(
    { locale: 'fi' },
    {
      ...title('Vahvista julkisen sektorin innovaatioita', 'reviewed'),
      'p2.title': { text: 'Kannusta & tue kaikkia: johtoa ja henkilöstöä' },
    },
  )
  const approved = await begin(
    { locale: 'da' },
    { 'p2.title': { text: 'Opmuntr og rust alle ledere og medarbejdere', state: 'reviewed' } },
  )
  await approve(approved)
  const arabic = { locale: 'ar', endonym: 'العربية', dir: 'rtl', fallback: ['en', 'sv'] }
  const begun = await begin(arabic, title('احتضان الابتكار وتعزيزه في القطاع العام', 'machine'))
  const discarded = await begin({ locale: 'en' }, title('Embrace everything'))
  await ask(anna, 'DELETE', `/drafts/${discarded}`)
  const session = await anna('POST', '/sessions')
  return {
    at: new Date().toISOString(),
    releases: {
      current: '2023-01-r5',
      withdrawn: '2023-01-r4',
      readable: ['2023-01-r1', '2023-01-r2', '2023-01-r3', '2023-01-r5'],
    },
    tokens: {
      administrator,
      translator: translator.token,
      reviewer: reviewer.token,
      publisher: publisher.token,
      revoked: revoked.token,
    },
    drafts: { open, approved, new: begun, discarded, published },
    subscription: { id: subscription.id, secret: subscription.secret, url: receiver },
    cookie: (session.headers.get('set-cookie') as string).split(';')[0] as string,
  }
}
