import { settings } from '../config.ts'

/** `docs/settings.md`: every setting with what it takes, from the table that reads them. */
export function settingsPage(): string {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const otherwise = 'otherwise' in setting ? setting.otherwise : `\`${setting.default}\``
    const names = 'isSecret' in setting ? `\`${name}\`, \`${name}_FILE\`` : `\`${name}\``
    return `| ${names} | ${setting.about} | ${setting.must} | ${otherwise} |`
  })
  return `<!-- Written by npm run generate from src/config.ts. -->

# Settings

The environment sets everything. A wrong value or an unknown \`HANDBOOK_\` name stops the start, and every fault is named at once.
What may hold a password is never repeated in messages or logs, and can stand in a file that \`<NAME>_FILE\` names, as
containers hand out secrets; white space around it does not count.

| variable | meaning | must be | unless set |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
