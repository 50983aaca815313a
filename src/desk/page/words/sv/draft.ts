export const draft = {
  title: (language: string) => `Utkast: ${language}`,
  status: { open: 'Öppet', published: 'Publicerat', discarded: 'Förkastat' },
  base: (release: string) => `Bygger på ${release}.`,
  published: (release: string) => `Publicerat i ${release}.`,
  steps: 'Steg',
  edit: '1. Texter',
  files: '2. Filer',
  preview: '3. Förhandsgranska',
  publish: '4. Godkänn och publicera',
  settings: 'Inställningar',
  moved: (by: string) => `${by} har ändrat i utkastet. Du ser nu det senaste.`,
  noWriting: 'Du kan läsa utkastet men inte skriva i det.',
}
