/**
 * The material as a drawing of Excalidraw (https://docs.excalidraw.com/docs/codebase/json-schema): a column for each
 * principle with its challenges, a card for each question, and the four positions to sort the cards by.
 */
import { ink, principleColours } from '../../../../schemas/look/colours.ts'
import { type Given, type Material, marked, type Said } from './texts.ts'

type Element = Record<string, unknown>

const width = 340
const gap = 40
const padding = 16
/** What Excalidraw calls Helvetica: the sans-serif of the reader's own machine, which has the letters of every language. */
const fontFamily = 2
const font = 'Helvetica, "Segoe UI Emoji"'
const lineHeight = 1.15

export function boardOf(material: Material, { words, page }: Given): Blob {
  const elements: Element[] = []
  const { isRtl, labels } = material
  const place = (column: number) => (isRtl ? -1 : 1) * column * (width + gap)
  const shared = (id: string, x: number, y: number) => ({
    id,
    x,
    y,
    angle: 0,
    strokeStyle: 'solid',
    strokeWidth: 2,
    roughness: 0,
    opacity: 100,
    fillStyle: 'solid',
    groupIds: [],
    frameId: null,
    roundness: null,
    seed: elements.length + 1,
    version: 1,
    versionNonce: elements.length + 1,
    isDeleted: false,
    updated: 1,
    link: null,
    locked: false,
  })
  /** A box with a text in it; returns how high it is. */
  const box = (id: string, x: number, y: number, said: Said, look: Look): number => {
    const text = wrap(marked(said, material), look.size, width - 2 * padding)
    const height = Math.ceil(text.split('\n').length * look.size * lineHeight) + 2 * padding
    elements.push(
      {
        ...shared(id, x, y),
        type: 'rectangle',
        width,
        height,
        strokeColor: `#${look.line}`,
        backgroundColor: look.ground,
        boundElements: [{ type: 'text', id: `${id}-text` }],
      },
      {
        ...shared(`${id}-text`, x + padding, y + padding),
        type: 'text',
        width: width - 2 * padding,
        height: height - 2 * padding,
        strokeColor: look.colour,
        backgroundColor: 'transparent',
        boundElements: [],
        text,
        originalText: marked(said, material),
        fontSize: look.size,
        fontFamily,
        // Excalidraw draws Arabic that is aligned to a side in one place on the screen and in another in an SVG file.
        textAlign: 'center',
        verticalAlign: 'middle',
        containerId: id,
        autoResize: true,
        lineHeight,
        customData: { lang: said.lang },
      },
    )
    return height
  }
  const white = { colour: '#ffffff', size: 24 }
  const dark = { colour: `#${ink}`, ground: '#ffffff' }
  material.principles.forEach(({ place: number, title, challenges, questions }, column) => {
    const line = principleColours[number - 1] ?? ink
    const [x, id] = [place(column), `principle-${number}`]
    let y = box(id, x, 0, title, { ...white, line, ground: `#${line}` }) + gap
    challenges.forEach((challenge, at) => {
      y += box(`${id}-challenge-${at}`, x, y, challenge, { ...dark, line, ground: '#f3f5f4', size: 16 }) + padding
    })
    y += gap
    for (const { id: question, question: said } of questions)
      y += box(question, x, y, said, { ...dark, line, size: 20 }) + padding
  })
  const own = (text: string): Said => ({ text, lang: words.lang, isRtl: false })
  const positions = [own(words.works), own(words.partly), labels.needsImprovement, own(words.unknown)]
  positions.forEach((position, at) => {
    const column = material.principles.length + 1 + at
    box(`position-${at}`, place(column), 0, position, { ...white, line: ink, ground: `#${ink}` })
  })
  let y = -gap
  for (const [at, said] of material.source.toReversed().entries()) {
    const look = { ...dark, line: 'ffffff', size: 14 }
    const before = elements.length
    const height = box(`source-${at}`, place(0), y, said, look)
    y -= height
    for (const element of elements.slice(before)) element.y = (element.y as number) - height
  }
  const drawing = {
    type: 'excalidraw',
    version: 2,
    source: page,
    elements,
    appState: { gridSize: 20, viewBackgroundColor: '#ffffff' },
    files: {},
  }
  return new Blob([JSON.stringify(drawing)], { type: 'application/vnd.excalidraw+json' })
}

interface Look {
  line: string
  ground: string
  colour: string
  size: number
}

/** A text in lines that fit a width: Excalidraw breaks lines only when somebody edits them. */
function wrap(text: string, size: number, most: number): string {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  context.font = `${size}px ${font}`
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (context.measureText(longer).width <= most || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}
