/** Shortcuts in the list of texts, and the list of them. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from './words.ts'

export type Command = 'next' | 'previous' | 'nextToDo' | 'search' | 'undo' | 'redo' | 'close' | 'list'

/** Keys outside of fields. They can be switched off (WCAG 2.1.4). */
const singleKeys: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  n: 'nextToDo',
  '/': 'search',
  u: 'undo',
  r: 'redo',
  '?': 'list',
}

const kept = 'desk:single-keys'
const hasSingleKeys = () => localStorage.getItem(kept) !== 'off'

function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
  if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return undefined
  if (key === 'Enter' && (ctrlKey || metaKey)) return shiftKey ? 'nextToDo' : 'next'
  if (key === 'Escape') return 'close'
  const isInField = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  if (isInField || altKey || ctrlKey || metaKey || !hasSingleKeys()) return undefined
  return singleKeys[key]
}

/** @param run Does what a key stands for; gives false where it means nothing here. */
export function useShortcuts(run: (command: Command) => boolean): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command && latest.current(command)) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const shown: [command: Command, keys: string[]][] = [
  ['next', ['Ctrl+Enter', 'J']],
  ['previous', ['K']],
  ['nextToDo', ['Ctrl+Shift+Enter', 'N']],
  ['close', ['Esc']],
  ['search', ['/']],
  ['undo', ['U']],
  ['redo', ['R']],
  ['list', ['?']],
]

export function ShortcutList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [single, setSingle] = useState(hasSingleKeys())
  useEffect(() => dialog.current?.showModal(), [])
  const w = words().work
  const choose = (isOn: boolean) => {
    localStorage.setItem(kept, isOn ? 'on' : 'off')
    setSingle(isOn)
  }
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts" onClose={onClose}>
      <h2 id="shortcuts">{w.shortcuts}</h2>
      <dl>
        {shown.map(([command, keys]) => (
          <>
            <dt>
              {keys
                .filter((key) => single || key.length > 1)
                .map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
            </dt>
            <dd>{w.keys[command]}</dd>
          </>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" checked={single} onChange={(event) => choose(event.currentTarget.checked)} />
        {w.singleKeys}
      </label>
      <button type="button" onClick={() => dialog.current?.close()}>
        {w.close}
      </button>
    </dialog>
  )
}
