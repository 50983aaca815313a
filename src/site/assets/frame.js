// Runs in the frame: tells the page around it how high the content is, when that page has asked.
;(() => {
  let origin
  // WordPress strips our script from a page. Its own gives a frame its height, if the frame repeats a secret of its address.
  const secretIn = (text) => /^#\?secret=(\w+)$/.exec(text)
  const [given, secret] = secretIn(location.hash) ?? secretIn(self.name) ?? []
  // Links in the frame lack it, and the frame keeps its name.
  if (given) self.name = given
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (origin) parent.postMessage({ handbook: 'height', height }, origin)
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
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
