/** Reads fragments from the service and keeps copies of them, so that pages stay whole when the service is down. */
import cache from '@sitevision/api/server/cache'
import requester from '@sitevision/api/server/Requester'
import storage from '@sitevision/api/server/storage'
import { hasNoScript } from './no-script'

/** Seconds until the service is asked again, whether or not it responded. A cache keeps nothing longer than 600 seconds. */
const fresh = 300
/** A record of a data store has at most 50 properties, each with at most 5,000 characters. Half leaves room for escapes. */
const pieceLength = 2500
const mostPieces = 40

const store = () => storage.getKeyValueDataStore('innovationshandboken')

/** A data store throws if it has no such record, and if the site is read-only. */
function attempt(action) {
  try {
    return action()
  } catch (_error) {
    return undefined
  }
}

/** @returns The HTML kept under a key, if it came from this URL. */
function kept(key, url) {
  const record = attempt(() => store().get(key))
  if (!record || record.url !== url) return undefined
  let html = ''
  for (let at = 0; at < record.pieces; at += 1) html += record[`html${at}`]
  // A newer copy with fewer pieces leaves the last ones of the older copy in the record.
  return html.length === record.length ? html : undefined
}

/** @returns Whether the HTML is kept now. */
function keep(key, url, html) {
  if (kept(key, url) === html) return true
  const record = { url, length: html.length, pieces: 0 }
  for (let from = 0; from < html.length; record.pieces += 1) {
    const piece = html.slice(from, from + pieceLength).replace(/(.)[\uD800-\uDBFF]$/, '$1')
    record[`html${record.pieces}`] = piece
    from += piece.length
  }
  if (record.pieces > mostPieces) return false
  attempt(() => store().put(key, record))
  return kept(key, url) === html
}

/** Asks the service. What is returned has the HTML only if it could not be kept. */
function ask(key, url) {
  let answer = {}
  requester
    .get(url, { dataType: 'text' })
    .done((html) => {
      if (!hasNoScript(html)) answer = { problem: 'script' }
      else if (!keep(key, url, html)) answer = { html }
    })
    .fail((_message, status) => {
      const { statusCode } = status || {}
      // The service does not have it, or has withdrawn it: then no copy may be shown either.
      if (statusCode !== 400 && statusCode !== 404 && statusCode !== 410) return
      attempt(() => store().remove(key))
      answer = { problem: statusCode }
    })
  return answer
}

/**
 * Returns the fragment at a URL of the service.
 * @param key The module and the language. Each has one copy.
 * @returns `html`, if there is something to show. `problem`: why the service does not have it.
 */
export function readCopy(key, url) {
  const { html, problem } = cache.getCache().get(`${key} ${url}`, fresh, () => ask(key, url))
  return { html: problem ? undefined : html || kept(key, url), problem }
}
