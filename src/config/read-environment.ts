import { readFileSync } from 'node:fs'
import { nearest } from '../handbook/nearest.ts'
import type { Setting } from './setting.ts'

/** Reads settings from an environment, and collects everything that is wrong with it in `faults`. */
export class EnvironmentReader<Name extends string> {
  readonly faults: string[] = []
  readonly #settings: Record<Name, Setting<string> | Setting<number>>
  readonly #environment: Record<string, string | undefined>

  constructor(
    settings: Record<Name, Setting<string> | Setting<number>>,
    environment: Record<string, string | undefined>,
  ) {
    this.#settings = settings
    this.#environment = environment
    this.#checkNames()
  }

  get<Value>(name: Name): Value {
    const setting = this.#settings[name] as unknown as Setting<Value>
    const given = this.#environment[name] || (setting.isSecret && this.#fromFile(name))
    if (given === undefined || given === '') return setting.default
    const value = setting.read(given)
    if (value === undefined)
      this.faults.push(`${name} must be ${setting.must}${setting.isSecret ? '' : `, not ${JSON.stringify(given)}`}`)
    return value ?? setting.default
  }

  #fromFile(name: Name): string | undefined {
    const file = this.#environment[`${name}_FILE`]
    if (!file) return undefined
    try {
      const content = readFileSync(file, 'utf8').trim()
      if (content === '') this.faults.push(`${name}_FILE names ${file}, which is empty`)
      return content
    } catch (error) {
      this.faults.push(`${name}_FILE names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code})`)
      return undefined
    }
  }

  /** Finds unknown `HANDBOOK_` names, and secrets that are set both directly and by a file. */
  #checkNames(): void {
    const known = Object.entries<Setting<string> | Setting<number>>(this.#settings).flatMap(([name, { isSecret }]) =>
      isSecret ? [name, `${name}_FILE`] : [name],
    )
    for (const name of Object.keys(this.#environment)) {
      const [, plain = ''] = /^(.*)_FILE$/.exec(name) ?? []
      if (known.includes(name) && this.#environment[name] && this.#environment[plain])
        this.faults.push(`${plain} and ${name} are both set. Remove one of them`)
      if (!name.startsWith('HANDBOOK_') || known.includes(name)) continue
      const meant = nearest(name, known)
      this.faults.push(`${name} is not a setting${meant ? `; did you mean ${meant}?` : ''}`)
    }
  }
}
