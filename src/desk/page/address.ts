/** The address after `#/`: the screen, and after `?` what is chosen on it. Back, reload and links keep both. */
import { useEffect, useState } from 'preact/hooks'

export interface Address {
  /** `drafts/0123456789abcdef/texts/p1.title` */
  path: string
  chosen: URLSearchParams
}

export function addressNow(): Address {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?', 2)
  return { path, chosen: new URLSearchParams(query) }
}

export function useAddress(): Address {
  const [address, setAddress] = useState(addressNow)
  useEffect(() => {
    const onChange = () => setAddress(addressNow())
    addEventListener('hashchange', onChange)
    // It may have changed before anybody listened.
    onChange()
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return address
}

type Choice = Record<string, string | undefined>

/** The address of a screen with what is chosen there; what is empty is left out. */
export function linkTo(path: string, chosen: Choice | URLSearchParams = {}): string {
  const entries = chosen instanceof URLSearchParams ? [...chosen] : Object.entries(chosen)
  const given = entries.filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `#/${path}${given.length > 0 ? `?${new URLSearchParams(given)}` : ''}`
}

/** Goes there at once. With `instead`, back leads to where the person was before this screen. */
export function go(link: string, { instead = false } = {}): void {
  if (link === location.hash) return
  history[instead ? 'replaceState' : 'pushState'](null, '', link)
  // Neither of the two tells those who listen.
  dispatchEvent(new Event('hashchange'))
}
