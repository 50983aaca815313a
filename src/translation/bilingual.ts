/** The languages maintainers and agencies read; the handbook itself may have any. */
export type Language = 'sv' | 'en'
export type Bilingual = Record<Language, string>

/** Puts values into a text: `{name}` becomes `values.name`. */
export const fill = (text: Bilingual, values: Record<string, string | number | Bilingual>): Bilingual => {
  const inLanguage = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : String(typeof value === 'object' ? value[language] : value)
    })
  return { sv: inLanguage('sv'), en: inLanguage('en') }
}
