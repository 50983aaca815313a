import { readContent } from '../../src/content/read-content.ts'
import { snapshotOf } from '../../src/store/content-releases.ts'
import { unitsOf } from '../../src/translation/units.ts'
import { writeXliff } from '../../src/translation/xliff-write.ts'

const target = /<trans-unit id="([^"]+)"[\s\S]*?<target[^>]*>([\s\S]*?)<\/target>/g

/** The Danish texts of `content/`, as the file of a translator has them. */
function danish(): Map<string, string> {
  const { edition, locales } = snapshotOf(readContent('content'))
  const { sv, da } = locales as Required<Pick<typeof locales, 'sv' | 'da'>>
  const units = unitsOf({ edition, source: sv, target: da, only: 'all', language: 'sv' })
  const head = { release: '2023-01-r1', digest: '', source: sv, target: da }
  const file = Buffer.from(writeXliff(units, head as never)).toString()
  return new Map([...file.matchAll(target)].map(([, id, text]) => [id as string, text as string]))
}

const sourceAndTarget =
  /(<trans-unit id="([^"]+)"[^>]*>\s*)<source([^>]*)>([\s\S]*?)<\/source>\s*(?:<target[^>]*?(?:\/>|>[\s\S]*?<\/target>))?/g

/** What an agency sends back: every text of an XLIFF file in Danish. */
export function translated(xliff: string): Buffer {
  const texts = danish()
  return Buffer.from(
    xliff.replaceAll(
      sourceAndTarget,
      (_whole, start: string, id: string, attributes: string, source: string) =>
        `${start}<source${attributes}>${source}</source><target state="translated">${texts.get(id)}</target>`,
    ),
  )
}
