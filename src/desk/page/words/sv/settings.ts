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
  title: 'Språkets inställningar',
  text: 'Läsarna får dem när utkastet är godkänt och publicerat. En utgivare måste godkänna ändringar för ett publicerat språk.',
  statusHint: 'Om handbokens utgivare står bakom språkversionen.',
  official: 'En administratör måste godkänna att språket blir officiellt, och ange ett skäl.',
  button: 'Föreslå ändringarna',
  saved: 'Ändringarna är sparade i utkastet. De står under 4. Godkänn och publicera.',
  hidden: 'Det som sökningen vet om språket ändras.',
}
