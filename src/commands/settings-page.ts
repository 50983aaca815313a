import { settings } from '../config.ts'

/** Writes `docs/settings.md` from the settings that the service reads. */
export function settingsPage(): string {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const otherwise = 'otherwise' in setting ? setting.otherwise : `\`${setting.default}\``
    const names = 'isSecret' in setting ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``
    return `| ${names} | ${setting.about} | ${setting.must} | ${otherwise} |`
  })
  return `<!-- Written by npm run generate from src/config.ts. -->

# Settings

Environment variables set everything. An invalid value or an unknown \`HANDBOOK_\` name stops the start, and the message
lists every error. Values that may hold a password are never logged. Such a value can also be in a file that
\`<NAME>_FILE\` names, as container platforms provide secrets. White space around it is ignored.

| variable | purpose | must be | default |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
