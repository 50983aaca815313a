export const start = {
  title: 'Lägg till ett språk',
  tag: 'Språkets kod',
  tagHint: 'Enligt BCP 47, till exempel da, nb eller pt-br. Välj i listan eller skriv.',
  endonym: 'Vad språket kallar sig',
  endonymHint: 'Till exempel dansk eller norsk bokmål.',
  dir: 'Skrivriktning',
  ltr: 'Från vänster till höger',
  rtl: 'Från höger till vänster',
  fallback: 'Reservspråk',
  fallbackHint: (tags: string) =>
    `Varifrån texter som saknas ska hämtas, närmast först. Sist står sv. Publicerade språk: ${tags}.`,
  button: 'Lägg till',
}
