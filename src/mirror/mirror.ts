import { writeFile } from 'node:fs/promises'
import { type Zippable, zipSync } from 'fflate'
import { embedRoot } from '../responses/root.ts'
import { filesOf, type MirrorFile } from './files.ts'
import { MirrorFolder } from './folder.ts'
import type { Policies } from './host-headers.ts'
import { hostFiles } from './hosts.ts'
import { type Mirrored, mirroredResponses } from './mirrored.ts'

/** How many files were written, found as they should be, and removed. */
export interface MirrorReport {
  written: number
  unchanged: number
  removed: number
}

/**
 * Writes a release as plain files that any web server can serve, and changes only what differs from an earlier run.
 * @throws {FolderRefused} when the folder holds something else; nothing was changed then.
 */
export async function mirror(at: string, mirrored: Mirrored, now = new Date()): Promise<MirrorReport> {
  const folder = await MirrorFolder.open(at)
  const { release, config } = mirrored
  const files = await filesOfMirror(mirrored, now)
  return folder.write(files, { release: release.id, digest: release.digest, publicUrl: config.publicUrl })
}

/**
 * Writes the same as one zip file, to be uploaded to a web server, without the compressed forms of files. @returns How many
 * files are in it.
 */
export async function mirrorZip(at: string, mirrored: Mirrored, now = new Date()): Promise<number> {
  const files = (await filesOfMirror(mirrored, now)).filter(({ path }) => !/\.(br|gz)$/.test(path))
  const entries = files.map(({ path, body, modified }): [string, Zippable[string]] => [
    path,
    [body, { mtime: modified }],
  ])
  await writeFile(at, zipSync(Object.fromEntries(entries)))
  return files.length
}

async function filesOfMirror(mirrored: Mirrored, now: Date): Promise<MirrorFile[]> {
  const { release, config } = mirrored
  const files: MirrorFile[] = []
  /** What pages may do that other answers may not, by the first part of their addresses; embedded pages by the language, too. */
  const policies: Record<string, Policies[string]> = {}
  for await (const [address, rendered] of mirroredResponses(mirrored, now)) {
    files.push(...(await filesOf(address, rendered, mirrored)))
    if (rendered.policy === undefined) continue
    const start =
      address
        .split('/')
        .slice(0, address.startsWith(`${embedRoot}/`) ? 3 : 2)
        .join('/')
        .replace(/\/\w+\.html$/, '') || '/'
    const form = address.endsWith('/frame.html') ? 'frame' : 'page'
    policies[start] = { ...policies[start], [form]: rendered.policy }
  }
  const modified = new Date(release.publishedAt)
  for (const [path, text] of Object.entries(hostFiles(release, policies, config.publicUrl)))
    files.unshift({ path, body: Buffer.from(text), modified })
  return files
}
