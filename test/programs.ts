/** Programs that the tests run and npm does not install, each with the command that brings it. */
import { spawnSync } from 'node:child_process'

interface Program {
  name: string
  isHere: () => boolean
  /** What is not tested without it. */
  needed: string
  command: string
}

const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0

export const hasNginx = runs('nginx', '-v')
export const hasCaddy = runs('caddy', 'version')
export const hasPs = runs('ps')
/** Node 26 for Linux is linked with it. */
export const hasLibatomic =
  process.platform !== 'linux' ||
  spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes('libatomic.so.1')

const programs: Program[] = [
  {
    name: 'nginx',
    isHere: () => hasNginx,
    needed: 'the mirror and compose.yaml behind nginx',
    command: 'apt-get install nginx-light',
  },
  {
    name: 'caddy',
    isHere: () => hasCaddy,
    needed: 'a mirror behind Caddy',
    command: 'apt-get install caddy',
  },
  {
    name: 'ps',
    isHere: () => hasPs,
    needed: 'the exit code of npm run mutation',
    command: 'apt-get install procps',
  },
  {
    name: 'libatomic',
    isHere: () => hasLibatomic,
    needed: 'the SDK on Node 26',
    command: 'apt-get install libatomic1',
  },
]

/** One line for each program that this machine lacks. */
export const missingPrograms = (): string[] =>
  programs
    .filter(({ isHere }) => !isHere())
    .map(({ name, needed, command }) => `Missing: ${name}. Not tested: ${needed}. To install: ${command}`)
