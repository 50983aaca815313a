/** Slides for PowerPoint and what reads its files: a title and texts on each, in the colour of a principle. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { printable } from '../printable.ts'
import { ink, principleColours } from './colours.ts'
import type { Deck, Said } from './slides.ts'

/** In inches, on a slide of 13.33 × 7.5. */
const [left, width, titleHeight, bodyHeight] = [0.7, 11.93, 1.9, 4.1]

export async function deckOf(deck: Deck): Promise<Blob> {
  const { title, subject, isRtl } = deck
  const slides = new PptxGenJS()
  Object.assign(slides, {
    layout: 'LAYOUT_WIDE',
    rtlMode: isRtl,
    title,
    subject,
    // The library would name itself.
    author: '',
    company: '',
  })
  const place = { x: left, w: width, margin: 0 }
  const align = isRtl ? 'right' : 'left'
  const colours = [ink, ...principleColours]
  for (const [at, colour] of colours.entries())
    slides.defineSlideMaster({
      title: `handbook-${at}`,
      background: { color: 'FFFFFF' },
      objects: [
        { rect: { x: 0, y: 0, w: '100%', h: 0.35, fill: { color: colour } } },
        {
          placeholder: {
            text: '',
            options: { ...place, name: 'title', type: 'title', y: 0.7, h: titleHeight, align, valign: 'bottom' },
          },
        },
        {
          placeholder: {
            text: '',
            options: { ...place, name: 'body', type: 'body', y: 2.9, h: bodyHeight, align, valign: 'top' },
          },
        },
      ],
    })
  const run = (said: Said, more: object = {}) => ({
    text: printable(said.text),
    options: { lang: said.lang, rtlMode: said.isRtl, align: said.isRtl ? 'right' : 'left', ...more } as const,
  })
  for (const { place, heading, texts, isList = false, notes } of deck.slides) {
    const at = place !== undefined && place < colours.length ? place : 0
    const slide = slides.addSlide({ masterName: `handbook-${at}` })
    const colour = colours[at] as string
    slide.addText(
      [run(heading, { bold: true, fontSize: fitting([heading], [40, 32, 24, 18, 14], titleHeight), color: colour })],
      {
        placeholder: 'title',
      },
    )
    const size = fitting(texts, [28, 24, 20, 16, 12, 10], bodyHeight)
    const more = { fontSize: size, color: ink, paraSpaceAfter: 8, breakLine: true, ...(isList && { bullet: true }) }
    slide.addText(
      texts.map((text) => run(text, more)),
      { placeholder: 'body' },
    )
    if (notes) slide.addNotes(printable(notes))
  }
  return inLanguage((await slides.write({ outputType: 'arraybuffer' })) as ArrayBuffer, deck)
}

/** The largest size, in points, at which paragraphs are no higher than a place; else the smallest. */
function fitting(texts: readonly Said[], sizes: readonly number[], height: number): number {
  const heightAt = (size: number) =>
    texts.reduce((sum, { text }) => sum + Math.ceil((text.length * size * 0.55) / (width * 72)) * size * 1.25 + 8, 0)
  return sizes.find((size) => heightAt(size) <= height * 72) ?? (sizes.at(-1) as number)
}

/** The library states American English wherever a text states no language, such as in notes, and no language of the file. */
function inLanguage(file: ArrayBuffer, { lang, isRtl }: Deck): Blob {
  const parts = unzipSync(new Uint8Array(file))
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith('.xml')) continue
    const xml = strFromU8(bytes)
      .replaceAll('altLang="en-US"', '')
      .replaceAll('lang="en-US"', `lang="${lang}"`)
      .replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`)
    parts[name] = strToU8(
      isRtl && name.includes('notesSlides/') ? xml.replaceAll('<a:p>', '<a:p><a:pPr rtl="1"/>') : xml,
    )
  }
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  return new Blob([zipSync(parts) as Uint8Array<ArrayBuffer>], { type })
}
