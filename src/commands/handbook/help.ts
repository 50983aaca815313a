/** How the commands are called. */
import type { Language } from '../../translation/bilingual.ts'
import type { Command } from './command.ts'
import { UsageError } from './told.ts'

/** What `handbook --help` prints. */
export function help(commands: Record<string, Command>, language: Language): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary[language]}`)
  return helpTexts[language](lines.join('\n'))
}

const helpTexts: Record<Language, (commands: string) => string> = {
  sv: (commands) => `handbook <kommando> [flaggor]

${commands}

Kommandona använder det lokala lagret: en SQLite-fil i HANDBOOK_DATA_DIR, eller databasen i DATABASE_URL. Med --server URL
eller HANDBOOK_SERVER använder de den tjänsten, och nyckeln i HANDBOOK_TOKEN.
--json skriver resultat och fel som JSON. handbook <kommando> --help beskriver ett kommando.
Slutkoder: 0 lyckades, 1 nekades eller misslyckades, 2 fel anrop, 3 lyckades delvis, 4 tjänsten nås inte.
`,
  en: (commands) => `handbook <command> [options]

${commands}

Commands use the local store: a SQLite file in HANDBOOK_DATA_DIR, or the database at DATABASE_URL. With --server URL or
HANDBOOK_SERVER, they use that running service, and the token in HANDBOOK_TOKEN.
--json prints results and errors as JSON. handbook <command> --help describes one command.
Exit codes: 0 success, 1 rejected or failed, 2 usage error, 3 partial success, 4 service unreachable.
`,
}

/** The parser names the option in its own English words; its code and the option say the same in Swedish. */
export function misread({ message, code }: NodeJS.ErrnoException): UsageError {
  const [option = ''] = /'[^']*'/.exec(message) ?? []
  const sv: Record<string, string> = {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: `flaggan ${option} finns inte`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: `flaggan ${option} har ett värde som saknas, eller som den inte tar`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: `ordet ${option} väntades inte`,
  }
  return new UsageError({ sv: sv[code ?? ''] ?? message, en: message })
}
