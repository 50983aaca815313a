import { filesOf, type MirrorFile } from './files.ts'
import { MirrorFolder } from './folder.ts'
import { headersFile, nginxFile, redirectsFile } from './hosts.ts'
import { type Mirrored, mirroredDrafts } from './mirrored.ts'

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
  const modified = new Date(release.publishedAt)
  const forHosts: Record<string, string> = {
    _headers: headersFile(release),
    _redirects: redirectsFile(),
    'nginx.conf': nginxFile(release),
  }
  const files: MirrorFile[] = Object.entries(forHosts).map(([path, text]) => ({
    path,
    body: Buffer.from(text),
    modified,
  }))
  for await (const [address, draft] of mirroredDrafts(mirrored, now))
    files.push(...(await filesOf(address, draft, mirrored)))
  return folder.write(files, { release: release.id, digest: release.digest, publicUrl: config.publicUrl })
}
