/** Finds the language of a text. The detector weighs more than the page, so it is loaded when somebody begins to write. */
import type { foreignLanguage } from '../../handbook/language.ts'

interface LanguageDetector {
  foreignLanguage?: typeof foreignLanguage
}

let loading: Promise<LanguageDetector> | undefined

/** Without a connection texts are checked for all but their language, and the next text tries again. */
export function languageDetector(): Promise<LanguageDetector> {
  const { language } = (document.getElementById('desk') as HTMLElement).dataset
  loading ??= import(new URL(language as string, document.baseURI).href).catch(() => {
    loading = undefined
    return {}
  })
  return loading as Promise<LanguageDetector>
}
