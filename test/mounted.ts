/** File systems that tests can fill, and folders that nobody can write to. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Test {
  teardown: (end: () => unknown) => void
}

export interface Mounted {
  folder: string
  /** Fills the file system to the last byte. */
  fill: () => void
  /** Removes what filled it. */
  empty: () => void
}

const mount = (...args: string[]) => spawnSync('mount', args, { encoding: 'utf8' })

/** Why tests cannot mount a file system here; false where they can. */
export function cannotMount(): string | false {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-mount-'))
  const { status, stderr, error } = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (status === 0) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return status !== 0 && `cannot mount a small file system: ${error?.message ?? stderr.trim()}`
}

function mountAt(t: Test, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-mount-'))
  run(...args, folder)
  t.teardown(() => {
    spawnSync('umount', ['--lazy', folder])
    rmdirSync(folder)
  })
  return folder
}

function run(...args: string[]): void {
  const { status, stderr } = mount(...args)
  if (status !== 0) throw new Error(stderr)
}

/** Mounts a file system in memory, and unmounts it when the test ends. */
export function mountSmall(t: Test, mebibytes: number): Mounted {
  const folder = mountAt(t, '-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs')
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => {
      const file = openSync(filler, 'a')
      for (let size = 1 << 20; size > 0; )
        try {
          writeSync(file, Buffer.alloc(size))
        } catch {
          size >>= 1
        }
      closeSync(file)
    },
    empty: () => rmSync(filler),
  }
}

/** Mounts a folder once more, read-only, and unmounts it when the test ends. */
export function mountReadOnly(t: Test, source: string): string {
  const folder = mountAt(t, '--bind', source)
  run('-o', 'remount,bind,ro', folder)
  return folder
}
