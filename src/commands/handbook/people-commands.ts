import { ProblemError } from '../../errors.ts'
import { type Grant, localAdministrator, roles } from '../../publishing/person.ts'
import { Publishing } from '../../publishing/publishing.ts'
import { toGrants } from '../../publishing/token-faults.ts'
import { type Command, type Context, UsageError } from './command.ts'

const minute = (time: string | null): string => (time === null ? '–' : time.slice(0, 16).replace('T', ' '))
const grantText = (grant: Grant): string =>
  grant.role === 'administrator' ? grant.role : `${grant.role}:${grant.locale}`

/** Commands about who may do what with drafts, and what they do with them. */
export const peopleCommands: Record<string, Command> = {
  tokens: {
    usage: '[create <name> --roles translator:fi,reviewer:fi [--expires TIME] | revoke <id>]',
    summary:
      'lists the tokens; issues one, which is shown this once (--roles administrator for the first); revokes one',
    options: { roles: { type: 'string' }, expires: { type: 'string' } },
    words: [0, 2],
    run: (context) => {
      const [what, subject] = context.words
      if (what === undefined) return listTokens(context)
      if (what === 'create' && subject !== undefined) return createToken(context, subject)
      if (what === 'revoke' && subject !== undefined) return revokeToken(context, subject)
      throw new UsageError(`usage: handbook tokens ${peopleCommands.tokens?.usage}`)
    },
  },
  drafts: {
    usage: '[--locale LOCALE]',
    summary: 'lists the open drafts, newest first',
    options: { locale: { type: 'string' } },
    words: [0, 0],
    async run(context) {
      const { locale } = context.options
      const filter = { status: 'open' as const, locale: typeof locale === 'string' ? locale : undefined }
      const { items } = await maintaining(context, ({ drafts }, person) =>
        drafts.list(person, filter, { offset: 0, limit: 1000 }),
      )
      context.out.table(items, {
        draft: ({ id }) => id,
        locale: (draft) => draft.locale,
        texts: ({ proposal }) => Object.keys(proposal.texts).length,
        'written on': ({ base }) => base,
        by: ({ writers }) => writers.join(' '),
        changed: ({ updatedAt }) => minute(updatedAt),
        approved: ({ approval }) => approval?.by ?? 'not yet',
      })
      return undefined
    },
  },
  approve: {
    usage: '<draft> [--overrule]',
    summary:
      'permits that a draft is published as it is; --overrule where you wrote in it, which the audit trail shows',
    options: { overrule: { type: 'boolean' } },
    words: [1, 1],
    async run(context) {
      const id = context.words[0] as string
      const overrule = context.options.overrule === true
      const draft = await maintaining(context, async ({ drafts, review }, person) => {
        const { draft } = await drafts.open(person, id)
        return review.approve(person, { id, revision: draft.revision }, { overrule })
      })
      const { locale, approval } = draft
      context.out.result(
        { draft: id, locale, approval },
        `${id} (${locale}) is approved.`,
        `Next: handbook publish ${id}`,
      )
      return undefined
    },
  },
  publish: {
    usage: '<draft>',
    summary: 'makes an approved draft part of a new release, live on every server within a second',
    words: [1, 1],
    async run(context) {
      const draft = context.words[0] as string
      const before = (await context.store.head()).release
      const { id, digest } = await maintaining(context, ({ review }, person) => review.publish(person, { id: draft }))
      const undo = `To undo: handbook rollback ${before} --reason TEXT`
      context.out.result({ draft, release: id, digest }, `${draft} is published in ${id}.`, undo)
      return undefined
    },
  },
}

/** Does something as whoever may write to the store; what is refused is told with every fault. */
async function maintaining<Result>(
  { store, actor, language }: Context,
  act: (publishing: Publishing, person: ReturnType<typeof localAdministrator>) => Promise<Result>,
): Promise<Result> {
  try {
    return await act(new Publishing(store), localAdministrator(actor))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const faults = error.faults.map(
      ({ pointer, parameter, detail }) => `  ${pointer ?? parameter}: ${detail[language]}`,
    )
    throw new Error([error.detail[language], ...faults].join('\n'))
  }
}

async function listTokens(context: Context): Promise<undefined> {
  const { items } = await maintaining(context, ({ tokens }, person) => tokens.list(person, { limit: 1000 }))
  context.out.table(items, {
    token: ({ id }) => id,
    name: ({ name }) => name,
    roles: ({ grants }) => grants.map(grantText).join(' '),
    expires: ({ expiresAt }) => minute(expiresAt),
    'last used': ({ lastUsedAt }) => minute(lastUsedAt),
    '': ({ revokedAt }) => (revokedAt === null ? '' : 'revoked'),
  })
  return undefined
}

async function createToken(context: Context, name: string): Promise<undefined> {
  const { roles: wanted, expires } = context.options
  const grants = grantsFrom(wanted)
  const expiresAt = typeof expires === 'string' ? expires : undefined
  if (expiresAt !== undefined && Number.isNaN(Date.parse(expiresAt)))
    throw new UsageError('--expires must be a time such as 2027-01-31T00:00:00Z')
  const issued = await maintaining(context, ({ tokens }, person) =>
    tokens.create(person, { name, grants: toGrants(grants), expiresAt }),
  )
  const until = `It is ${name}'s (${issued.grants.map(grantText).join(', ')}) and works until ${minute(issued.expiresAt)}.`
  context.out.result(issued, issued.token, until, 'It is shown this once; hand it over in confidence.')
  return undefined
}

async function revokeToken(context: Context, id: string): Promise<undefined> {
  await maintaining(context, ({ tokens }, person) => tokens.revoke(person, id))
  context.out.result({ token: id, revoked: true }, `${id} works no more.`)
  return undefined
}

/** @throws {UsageError} */
function grantsFrom(given: string | boolean | undefined) {
  const allowed = [...roles.map((role) => `${role}:LOCALE`), 'administrator'].join(', ')
  if (typeof given !== 'string') throw new UsageError(`--roles must say what the token allows: ${allowed}`)
  return given.split(',').map((one) => {
    const [, role, locale] =
      /^(administrator|translator|reviewer|publisher)(?::(\*|[a-z]{2,3}(?:-[a-z0-9]{2,8})*))?$/.exec(one) ?? []
    if (role === undefined) throw new UsageError(`${one} is no role; there are ${allowed}, with * for every locale`)
    return { role: role as Grant['role'], ...(locale !== undefined && { locale }) }
  })
}
