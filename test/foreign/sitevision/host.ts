/** A website of Sitevision, as far as the WebApp meets it: its server in a thread, and pages in Chromium. */
import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { publicUrl } from '../../open-app.ts'
import type { Request, Response } from './server.ts'

/** @param files What Sitevision got. */
export function openHost(t: Test, server: FastifyInstance, files: Record<string, string>) {
  const { port1: ours, port2: theirs } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(join(import.meta.dirname, 'server.ts'), {
    workerData: { files, answered, service: theirs },
    transferList: [theirs],
    execArgv: [],
  })
  t.teardown(() => worker.terminate())
  const host = {
    /** The paths that the service was asked for. */
    asked: [] as string[],
    isServiceDown: false,
    /** What the service answers instead, by the path. */
    instead: undefined as Response | undefined,
    /** Runs a script of the WebApp, the module's if no other is named. */
    async run<Result>(request: Partial<Request>): Promise<Result> {
      worker.postMessage({ script: 'index.js', service: publicUrl, ...request })
      const [{ result, error }] = (await once(worker, 'message')) as [{ result: Result; error?: string }]
      if (error) throw new Error(error)
      return result
    },
    /** The HTML of a module with these settings. */
    async html(appData: Record<string, unknown>, request: Partial<Request> = {}): Promise<string> {
      return (await host.run<{ html: string }>({ appData, ...request })).html
    },
  }
  async function answer(url: string): Promise<Response> {
    const path = url.slice(publicUrl.length)
    host.asked.push(path)
    if (host.isServiceDown) return { status: -1, contentType: '', body: '' }
    if (host.instead) return host.instead
    const { statusCode, headers, body } = await server.inject(path)
    const [contentType = ''] = `${headers['content-type']}`.split(';')
    return headers.location ? answer(`${headers.location}`) : { status: statusCode, contentType, body }
  }
  ours.on('message', async (url: string) => {
    ours.postMessage(await answer(url))
    Atomics.store(answered, 0, 1)
    Atomics.notify(answered, 0)
  })
  t.teardown(() => ours.close())
  return host
}
