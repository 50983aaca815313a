/**
 * Stands in for Sitevision's server, as its documentation and the types of `@sitevision/api` describe it: runs the script of
 * a WebApp with what the script requires. It is a thread of its own because a script waits for the service.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'

export interface Request {
  script: 'index.js' | 'config/index.js' | 'config/global/index.js'
  appData?: Record<string, unknown>
  service?: string
  locale?: string
  portletId?: string
  isOffline?: boolean
  isReadOnly?: boolean
  /** Seconds since the start. */
  now?: number
}
export interface Response {
  status: number
  contentType: string
  body: string
}
interface Given {
  files: Record<string, string>
  answered: Int32Array
  service: MessagePort
}

const { files, answered, service } = workerData as Given
const api = join(import.meta.dirname, 'node_modules/@sitevision/api')
const records = new Map<string, Record<string, unknown>>()
const posts = new Map<string, { until: number; json: string }>()

function ask(url: string): Response {
  service.postMessage(url)
  Atomics.wait(answered, 0, 0)
  Atomics.store(answered, 0, 0)
  return receiveMessageOnPort(service)?.message as Response
}

const requester = {
  get(url: string, { dataType = 'json' } = {}) {
    const { status, contentType, body } = ask(url)
    const isDone = status >= 200 && status < 300
    const json = () => JSON.parse(body) as unknown
    const chain = {
      done(callback: (result: unknown, status: number) => void) {
        if (isDone) callback(dataType === 'text' ? body : json(), status)
        return chain
      },
      fail(callback: (message: string, status: object) => void) {
        const said = { statusCode: status, ...(contentType === 'application/json' && { body: json() }) }
        if (!isDone) callback(`Failed with ${status}`, said)
        return chain
      },
    }
    return chain
  },
}

/** A data store refuses what its documentation does not allow, and knows no difference between a put and a change. */
const dataStore = (isReadOnly: boolean) => ({
  get(key: string) {
    if (!records.has(key)) throw { type: 'item_not_found', message: key }
    return structuredClone(records.get(key))
  },
  put(key: string, data: Record<string, unknown>) {
    if (isReadOnly) throw { type: 'read_only', message: key }
    const record = { ...records.get(key), ...JSON.parse(JSON.stringify(data)) } as Record<string, unknown>
    if (Object.keys(record).length > 48) throw { type: 'item_property_count_exceeded', message: key }
    for (const value of Object.values(record))
      if (JSON.stringify(value).length > 5000) throw { type: 'validation_failed', message: key }
    records.set(key, record)
  },
  remove: (key: string) => records.delete(key),
})

/** A cache keeps nothing longer than 600 seconds, and nothing of more than 10,000 characters. */
const cacheAt = (now: number) => ({
  get(key: string, ttl: number, callback: () => unknown) {
    const post = posts.get(key)
    if (post && now < post.until) return JSON.parse(post.json) as unknown
    const value = callback()
    const json = JSON.stringify(value)
    if (json.length <= 10_000) posts.set(key, { until: now + Math.min(ttl, 600), json })
    return value
  },
})

function run(request: Request): unknown {
  const { script, appData = {}, locale = 'sv', portletId = '12.1', now = 0, isOffline, isReadOnly } = request
  const said = (key: string, ...words: string[]) => {
    const bundle = files[`i18n/${locale.slice(0, 2)}.json`] ?? files['i18n/en.json'] ?? ''
    return words.reduce((text, word, at) => text.replace(`{${at}}`, word), JSON.parse(bundle)[key] as string)
  }
  let result: unknown
  const response = {
    agnosticRender: (html: string, initialData: unknown) => {
      result = { html, initialData }
    },
    render: (data: object) => {
      result = data
    },
  }
  const modules: Record<string, unknown> = {
    app: { locale, portletId, webAppId: 'innovationshandboken' },
    appData: { get: (key: string) => appData[key] },
    cache: { getCache: () => cacheAt(now) },
    globalAppData: { get: (key: string) => (key === 'service' ? request.service : undefined) },
    i18n: { get: said },
    Requester: requester,
    router: { get: (_route: string, answer: (request: object, response: object) => void) => answer({}, response) },
    storage: {
      getKeyValueDataStore(name: string) {
        if (JSON.parse(files['manifest.json'] ?? '').storage.keyValueDataStore !== name) throw new Error(name)
        return dataStore(isReadOnly ?? false)
      },
    },
    VersionUtil: { OFFLINE_VERSION: 0, ONLINE_VERSION: 1, getCurrentVersion: () => (isOffline ? 0 : 1) },
  }
  const require = (name: string) => {
    if (!['common', 'server'].some((kind) => existsSync(join(api, kind, name, 'index.d.ts')))) throw new Error(name)
    return modules[name]
  }
  const context = createContext({ require })
  // The documentation promises no version of the language. Nothing newer than 2015 is used.
  runInContext('delete Object.entries; delete Array.prototype.includes; delete String.prototype.replaceAll', context)
  runInContext(files[script] ?? '', context)
  return result
}

parentPort?.on('message', (request: Request) => {
  let answer: object
  try {
    answer = { result: run(request) }
  } catch (error) {
    answer = { error: error instanceof Error ? error.stack : JSON.stringify(error) }
  }
  parentPort?.postMessage(answer)
})
