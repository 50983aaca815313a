/** The forms of a text by plural category (CLDR); {n} stands for the number. Every language has `other`. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Chooses the form for a number by the rules of a language. */
export function pluralOf(language: string) {
  const rules = new Intl.PluralRules(language)
  return (n: number, forms: Forms): string => (forms[rules.select(n)] ?? forms.other).replace('{n}', `${n}`)
}
