// Runs in the portal's page, as a script or as a module: gives each frame of the handbook the height of its content. Only
// frames of the service that this script came from are listened to, and only numbers are taken from them.
;(() => {
  const isOwn = ({ src }) => /\/embed\/host(-[0-9a-f]+)?\.js$/.test(src)
  const { origin } = new URL((document.currentScript ?? [...document.scripts].find(isOwn)).src)
  const isFrame = (frame) => frame.src.startsWith(`${origin}/`)
  const frameOf = (source) => [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source)
  // A frame in a sandbox has no origin by which it could be addressed. The greeting says nothing but that we are here.
  const greet = (frame) => frame.contentWindow?.postMessage({ handbook: 'host' }, '*')
  addEventListener('message', ({ data, origin: from, source }) => {
    const frame = (from === origin || from === 'null') && frameOf(source)
    if (!frame || !isFrame(frame)) return
    if (data?.handbook === 'frame') greet(frame)
    if (data?.handbook === 'height' && data.height > 0 && data.height < 100_000)
      frame.style.height = `${Math.ceil(data.height)}px`
  })
  for (const frame of document.querySelectorAll('iframe')) if (isFrame(frame)) greet(frame)
})()
