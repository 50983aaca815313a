import { useEffect, useState } from 'preact/hooks'
import { type Address, addressNow, go, linkTo } from './address.ts'
import { Choice, TextField } from './form.tsx'
import { useSettled } from './hooks.ts'
import { chosenBy, stateOptions, type TextFilter } from './text-filter.ts'
import { words } from './words.ts'

/** Milliseconds without a key until the list follows. Drawing hundreds of rows again on every key would slow typing down. */
const typingPause = 120

/** The address without the text that is open: `drafts/0123456789abcdef/texts`. */
const screenOf = (path: string): string => path.split('/', 3).join('/')

interface FiltersProps {
  address: Address
  filter: TextFilter
  parts: readonly (readonly [part: string, name: string])[]
  /** Whether the person is assigned a section. */
  hasOwn: boolean
}

/** What of the texts is shown. The address has it, so that a link leads to the same texts. */
export function Filters({ address, filter, parts, hasOwn }: FiltersProps) {
  const w = words().edit
  const [search, setSearch] = useState(filter.search)
  const searched = useSettled(search, typingPause)
  const choose = (chosen: Partial<TextFilter>) => {
    // Somebody may have opened a text, or left the screen, since this was drawn.
    const { path } = addressNow()
    if (screenOf(path) === screenOf(address.path))
      go(linkTo(path, chosenBy({ ...filter, ...chosen })), { instead: true })
  }
  useEffect(() => {
    if (searched !== filter.search) choose({ search: searched })
  }, [searched])
  useEffect(() => {
    // The person went back, or followed a link.
    if (searched !== filter.search) setSearch(filter.search)
  }, [filter.search])
  return (
    <search class="filters">
      <TextField label={w.search} type="search" value={search} set={setSearch} />
      <Choice label={w.state} value={filter.show} set={(show) => choose({ show })} options={stateOptions()} />
      <Choice
        label={w.part}
        value={filter.part}
        set={(part) => choose({ part })}
        options={[['all', w.whole], ...parts]}
      />
      {(hasOwn || filter.mine) && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.mine}
            onChange={(event) => choose({ mine: event.currentTarget.checked })}
          />
          {words().work.mine}
        </label>
      )}
    </search>
  )
}
