// The service worker of the pages for a workshop, and of nothing else: its scope is /{language}/workshop/. What they have loaded
// stays usable without a network. It holds pages, scripts and texts of the handbook, never an answer.
const name = 'handbook-workshop'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const addressOf = (url) => url.replace(/#.*$/, '')
let isLeaving = false
const isOwn = (url) => new URL(url).origin === self.location.origin

/** Keeps a response, or removes what is kept where the service says that there is nothing any more. */
async function note(url, response) {
  if (isLeaving) return
  const cache = await caches.open(name)
  if (response.ok) await cache.put(addressOf(url), response)
  else if (response.status === 404 || response.status === 410) await cache.delete(addressOf(url))
}

async function kept(url) {
  const cache = await caches.open(name)
  return cache.match(addressOf(url), { ignoreVary: true })
}

/**
 * The network first, and past the browser's own cache, which would not learn of a withdrawal for a day. What is kept answers
 * while there is no network, or while the service fails.
 */
async function answer(event) {
  const { request } = event
  const response = await fetch(request, { cache: 'no-cache' }).catch(() => undefined)
  if (response && response.status < 500) {
    // A full disk keeps nobody from reading.
    event.waitUntil(note(request.url, response.clone()).catch(() => {}))
    return response
  }
  return (await kept(request.url)) ?? response ?? Response.error()
}

/** An upgrade without this script (404 or 410) ends it: browsers alone would keep it. */
async function leaveIfRemoved() {
  const response = await fetch(self.location.href, { cache: 'no-store' }).catch(() => undefined)
  if (response?.status !== 404 && response?.status !== 410) return
  isLeaving = true
  await caches.delete(name)
  await self.registration.unregister()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !isOwn(request.url)) return
  event.respondWith(answer(event))
  if (request.mode === 'navigate') event.waitUntil(leaveIfRemoved())
})

// What the page had loaded before there was a worker.
self.addEventListener('message', (event) => {
  const keep = async (url) => {
    if (isOwn(url)) await note(url, await fetch(url))
  }
  event.waitUntil(Promise.allSettled(event.data.map(keep)))
})
