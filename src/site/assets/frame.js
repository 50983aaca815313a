// Runs in the frame: tells the page around it how high the content is. Nothing is told before that page has asked, and
// only that page, under the origin it asked from, is answered.
;(() => {
  let origin
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (origin) parent.postMessage({ handbook: 'height', height }, origin)
  }
  addEventListener('message', (event) => {
    if (event.source !== parent || event.data?.handbook !== 'host' || event.origin === 'null') return
    origin = event.origin
    tell()
  })
  new ResizeObserver(tell).observe(document.documentElement)
  // Says nothing but that it is here, so anyone may hear it.
  if (parent !== self) parent.postMessage({ handbook: 'frame' }, '*')
})()
