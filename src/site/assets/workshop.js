// On the pages for a workshop: the part of the address after # names release and questions, and does not reach the service.
;(() => {
  const { worker } = document.currentScript.dataset
  const element = document.querySelector('handbook-workshop')
  const follow = () => {
    const given = new URLSearchParams(location.hash.slice(1))
    for (const name of ['release', 'questions']) {
      if (given.get(name)) element.setAttribute(name, given.get(name))
      else element.removeAttribute(name)
    }
    for (const link of document.querySelectorAll('.site-languages a')) link.hash = location.hash
  }
  addEventListener('hashchange', follow)
  follow()
  // Not everywhere is there one, such as in private windows; the page works without.
  navigator.serviceWorker?.register(worker).catch(() => {})
  navigator.serviceWorker?.ready.then(({ active }) => {
    const keep = (urls) => active.postMessage(urls)
    keep([location.href])
    new PerformanceObserver((list) => keep(list.getEntries().map(({ name }) => name))).observe({
      type: 'resource',
      buffered: true,
    })
  })
})()
