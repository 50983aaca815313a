/**
 * The buttons of the workshop's pages: files that the browser makes of a bundle of the API. What makes slides is loaded
 * when they are asked for.
 */
import { boardOf } from './board.ts'
import { tableOf } from './table.ts'
import { type Given, type Material, materialOf } from './texts.ts'

const makers: Record<string, [ending: string, make: (material: Material, given: Given) => Blob | Promise<Blob>]> = {
  slides: ['pptx', async (material, given) => (await import('./slides.ts')).slidesOf(material, given)],
  board: ['excalidraw', boardOf],
  table: ['csv', tableOf],
}

for (const part of document.querySelectorAll<HTMLElement>('[data-material]')) {
  const given = JSON.parse(part.dataset.material as string) as Given
  const status = part.querySelector('[role=status]') as HTMLElement
  part.hidden = false
  part.addEventListener('click', async ({ target }) => {
    const { name } = (target as Element).closest('button') ?? {}
    if (name === 'print') return print()
    const maker = name === undefined ? undefined : makers[name]
    if (!maker) return
    const [ending, make] = maker
    status.textContent = given.words.making
    try {
      const response = await fetch(given.bundle)
      if (!response.ok) throw new Error(`${response.status}`)
      const release = response.headers.get('handbook-release') ?? ''
      const material = materialOf(await response.json(), given, release)
      hand(`${fileName(material.title.text)}.${ending}`, await make(material, given))
      status.textContent = given.words.made
    } catch (error) {
      status.textContent = given.words.failed
      throw error
    }
  })
}

const fileName = (title: string) => title.replaceAll(/[\\/:*?"<>|\s]+/g, '-').toLowerCase()

function hand(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  // The download has begun with the click; some browsers read the file a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
