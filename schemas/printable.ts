/** What may stand in XML 1.0 (https://www.w3.org/TR/xml/#charsets); people paste other things too. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
