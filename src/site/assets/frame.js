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
  // A sandbox without allow-forms ignores forms; going to the same address is permitted.
  addEventListener('click', (event) => {
    const { form, type } = event.target.closest('button') ?? {}
    if (self.origin !== 'null' || !form || type !== 'submit') return
    event.preventDefault()
    location.assign(`${form.action.split('?')[0]}?${new URLSearchParams(new FormData(form))}`)
  })
  // Says nothing but that it is here, so anyone may hear it.
  if (parent !== self) parent.postMessage({ handbook: 'frame' }, '*')
})()
