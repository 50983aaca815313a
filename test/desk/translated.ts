/** What an agency sends back: every text of an XLIFF file with a target. */
export const translated = (xliff: string): Buffer =>
  Buffer.from(
    xliff.replaceAll(
      /<source([^>]*)>([\s\S]*?)<\/source>\s*(?:<target[^>]*?(?:\/>|>[\s\S]*?<\/target>))?/g,
      (_whole, attributes: string, source: string) =>
        `<source${attributes}>${source}</source><target state="translated">Dansk: ${source}</target>`,
    ),
  )
