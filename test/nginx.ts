/** Debian's nginx, serving a mirror with the mirror's own configuration and nothing else. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { soon } from './wait.ts'

export interface Nginx {
  address: string
  port: number
  pid: number
  stop: () => Promise<void>
}

/** One process that does all the work, so that its processor time is the server's. */
export async function startNginx(folder: string): Promise<Nginx> {
  const place = mkdtempSync(join(tmpdir(), 'handbook-nginx-'))
  const port = await freePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place};`)
  writeFileSync(
    join(place, 'nginx.conf'),
    `pid ${place}/pid; error_log ${place}/error.log; daemon off; master_process off; events {}
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=5000; ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}; include ${folder}/nginx.conf; }
}`,
  )
  const configuration = ['-p', place, '-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')]
  execFileSync('nginx', ['-q', '-t', ...configuration])
  const child = spawn('nginx', configuration, { stdio: 'ignore' })
  const stop = async () => {
    child.kill('SIGQUIT')
    await new Promise((resolve) => child.once('exit', resolve))
    rmSync(place, { recursive: true, force: true })
  }
  const address = `http://127.0.0.1:${port}`
  const isUp = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  await soon(async () => child.exitCode !== null || (await isUp()))
  if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`)
  return { address, port, pid: child.pid as number, stop }
}
