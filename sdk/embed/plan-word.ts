import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { ink, principleColours } from '../../schemas/look/colours.ts'
import type { Block, DocumentText, PlanDocument } from '../../schemas/plan.ts'
import { printable } from '../../schemas/printable.ts'

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** The plan as a Word document: headings, lists and links that assistive technology knows, each text in its language. */
export function planWord(plan: PlanDocument): Promise<Blob> {
  // The mapping names every principle, in the order of the handbook.
  const principles = plan.blocks.flatMap((block) => (block.kind === 'list' ? (block.counts ?? []) : []))
  const colourOf = (id: string | undefined): string =>
    principleColours[principles.findIndex(({ principle }) => principle === id)] ?? ink
  const runs = (text: DocumentText, color?: string): ParagraphChild[] => {
    const run = (words: string, { lang, isRtl = plan.isRtl }: Pick<DocumentText, 'lang' | 'isRtl'>, style?: string) =>
      new TextRun({
        text: printable(words),
        ...(color && { color }),
        ...(style && { style }),
        ...(lang && { language: isRtl ? { bidirectional: lang } : { value: lang } }),
        rightToLeft: isRtl,
      })
    return text.pieces.map((piece) => {
      if (typeof piece === 'string') return run(piece, text)
      const { words, url } = piece
      const language = piece.lang ? piece : text
      return url === undefined
        ? run(words, language)
        : new ExternalHyperlink({ link: url, children: [run(words, language, 'Hyperlink')] })
    })
  }
  const paragraph = (text: DocumentText, options: object = {}, color?: string) =>
    new Paragraph({ children: runs(text, color), bidirectional: text.isRtl ?? plan.isRtl, ...options })
  const items = (kind: 'tasks' | 'list', texts: readonly DocumentText[]) =>
    texts.map((text) => paragraph(text, { numbering: { reference: kind, level: 0 } }))
  let color: string = ink
  const paragraphsOf = (block: Block): Paragraph[] => {
    if (block.kind === 'heading') {
      const { level, principle, text } = block
      if (level <= 2) color = colourOf(principle)
      const border = principle && { border: { top: { style: BorderStyle.SINGLE, size: 24, space: 6, color } } }
      return [paragraph(text, { heading: levels[level], keepNext: true, ...border }, level < 4 ? color : ink)]
    }
    return block.kind === 'paragraph' ? [paragraph(block.text)] : items(block.kind, block.items)
  }
  const bullets = (reference: string, mark: string) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: mark, alignment: AlignmentType.START, style: indented }],
  })
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
  return Packer.toBlob(
    new Document({
      title: printable(plan.title),
      // The library would name itself.
      creator: '',
      lastModifiedBy: '',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: plan.lang, bidirectional: plan.lang } },
            paragraph: { spacing: { after: 120, line: 276 } },
          },
          heading1: heading(40, 0),
          heading2: heading(30, 480),
          heading3: heading(26, 320),
          heading4: heading(22, 200),
        },
      },
      numbering: { config: [bullets('tasks', '☐'), bullets('list', '•')] },
      sections: [
        {
          footers: { default: new Footer({ children: [page] }) },
          children: [...plan.blocks.flatMap(paragraphsOf), ...plan.source.map((text) => paragraph(text))],
        },
      ],
    }),
  )
}

const indented = { paragraph: { indent: { left: 400, hanging: 400 } } }

/** @param size In half points. `before` is in twentieths of a point. */
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 80 } },
})
