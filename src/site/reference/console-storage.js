/** A page in a sandbox has no storage of its own, and an attempt to read it throws. This one lasts as long as the page. */
for (const name of ['localStorage', 'sessionStorage']) {
  const kept = new Map()
  Object.defineProperty(window, name, {
    value: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, `${value}`),
      removeItem: (key) => kept.delete(key),
    },
  })
}
