// Runs in the portal's page: gives each frame of the handbook the height of its content. Only frames of the service that
// this script came from are listened to, and only numbers are taken from them.
;(() => {
  const { origin } = new URL(document.currentScript.src)
  const frameOf = (source) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source)
  const greet = (frame) => frame.contentWindow?.postMessage({ handbook: 'host' }, origin)
  addEventListener('message', ({ data, origin: from, source }) => {
    const frame = from === origin && frameOf(source)
    if (!frame) return
    if (data?.handbook === 'frame') greet(frame)
    if (data?.handbook === 'height' && data.height > 0 && data.height < 100_000)
      frame.style.height = `${Math.ceil(data.height)}px`
  })
  for (const frame of document.querySelectorAll('iframe')) if (frame.src.startsWith(`${origin}/`)) greet(frame)
})()
