/** What a language calls itself, and its tag. */
export const LanguageName = ({ locale, names }: { locale: string; names: Record<string, string> }) => (
  <>
    <bdi lang={locale}>{names[locale] ?? locale}</bdi> <small>{locale}</small>
  </>
)
