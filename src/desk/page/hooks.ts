/** Loading, changing and waiting, for every screen. */

import { useEffect, useState } from 'preact/hooks'
import type { Problem } from './api.ts'

export interface Loaded<Value> {
  value: Value | undefined
  problem: Problem | undefined
  again: () => void
}

/** Loads when it is shown, and again when `key` changes; what was loaded stays until then. */
export function useLoaded<Value>(load: () => Promise<Value>, key: unknown): Loaded<Value> {
  const [value, setValue] = useState<Value>()
  const [problem, setProblem] = useState<Problem>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isShown = true
    load().then(
      (loaded) => {
        if (!isShown) return
        setValue(loaded)
        setProblem(undefined)
      },
      (error: Problem) => isShown && setProblem(error),
    )
    return () => {
      isShown = false
    }
  }, [key, round])
  const again = () => {
    setProblem(undefined)
    setRound(round + 1)
  }
  return { value, problem, again }
}

/** A value as it is when it has not changed for so many milliseconds. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

/** What a screen says. It is kept as a function of the words, so that it changes with the language of the page. */
export function useMessage(): [message: string, say: (message?: () => string) => void] {
  const [said, setSaid] = useState<{ message: () => string }>()
  return [said?.message() ?? '', (message) => setSaid(message && { message })]
}

/** Runs one change at a time and keeps its failure. */
export function useAction(): {
  busy: boolean
  problem: Problem | undefined
  run: (change: () => Promise<unknown>) => Promise<boolean>
} {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const run = async (change: () => Promise<unknown>) => {
    if (busy) return false
    setBusy(true)
    setProblem(undefined)
    try {
      await change()
      return true
    } catch (error) {
      setProblem(error as Problem)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run }
}
