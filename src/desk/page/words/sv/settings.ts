/** The settings of a language and their values. */
export const settings = {
  names: {
    endonym: 'Vad språket kallar sig',
    dir: 'Skrivriktning',
    status: 'Status',
    fallback: 'Reservspråk',
    state: 'Tillstånd för de flesta texter',
    search: 'Sökord',
  },
  values: {
    ltr: 'från vänster till höger',
    rtl: 'från höger till vänster',
    official: 'officiellt',
    unofficial: 'inofficiellt',
    machine: 'maskinöversatta',
    translated: 'översatta',
    reviewed: 'granskade',
    final: 'slutliga',
  } as Record<string, string>,
  none: 'inget',
  hidden: 'Det som sökningen vet om språket ändras.',
}
