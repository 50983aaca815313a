/** What terms are told apart by: checks find a term in a text whatever its case. */
export const termKey = (source: string): string => source.normalize('NFC').trim().toLocaleLowerCase('sv')
