export const wordings = {
  title: 'Tidigare lydelser',
  none: 'Texten har inte publicerats.',
  take: 'Använd den här lydelsen',
  written: (names: string) => `Skriven av ${names}.`,
  approved: (name: string) => `Godkänd av ${name}.`,
  published: (name: string) => `Publicerad av ${name}.`,
  reason: (reason: string) => `Skäl: ${reason}`,
  sourceChanged: 'Källtexten ändrades samtidigt:',
}
