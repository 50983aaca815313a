import { mirror } from '../../mirror/mirror.ts'
import { type Command, currentRelease } from './command.ts'

/** The command that makes the handbook independent of the service. */
export const mirrorCommands: Record<string, Command> = {
  mirror: {
    usage: '<directory> [--release RELEASE]',
    summary: 'writes a release as plain files for any web server. Default: the current release',
    options: { release: { type: 'string' } },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config } = context
      const store = await context.store()
      const head = await store.head()
      const id = typeof options.release === 'string' ? options.release : await currentRelease(context)
      const release = await store.load(id)
      if (release.withdrawn)
        throw new Error(`${id} is withdrawn: ${release.withdrawn.reason} Use ${release.withdrawn.replacement}.`)
      const rolledBackAt = id === head.release ? head.rolledBackAt : null
      const folder = words[0] as string
      const report = await mirror(folder, { release, rolledBackAt, config, document: (hash) => store.document(hash) })
      const { written, unchanged, removed } = report
      out.result(
        { release: id, folder, ...report },
        `${id} is in ${folder}: ${written} files written, ${unchanged} unchanged, ${removed} removed.`,
        `Its links begin with ${config.publicUrl}. ${folder}/nginx.conf and ${folder}/_headers configure web servers.`,
      )
      return undefined
    },
  },
}
