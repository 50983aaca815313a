/** Reads QR codes from the camera. Nothing that it sees leaves the page. */
import { BarcodeDetector } from 'qr/decode.js'

/** Milliseconds between two looks, and how many looks without a code until the same one counts as shown again. */
const pause = 250
const looksAway = 4

/**
 * Calls `take` with each code that comes into view. Ends when the video has left the page.
 * @returns What stops it.
 * @throws where there is no camera, or it was refused.
 */
export async function scan(video: HTMLVideoElement, take: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  video.srcObject = stream
  await video.play()
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  let seen = ''
  let misses = 0
  const look = async () => {
    if (!video.isConnected) stop()
    if (!stream.active) return
    const [found] = await detector.detect(video)
    misses = found ? 0 : misses + 1
    if (found && found.rawValue !== seen) take(found.rawValue)
    if (found || misses >= looksAway) seen = found?.rawValue ?? ''
    setTimeout(look, pause)
  }
  void look()
  return stop
}
