/** The modules of SharePoint, and how its loader loads a component by its manifest. */

export const modules = {}

/** What the script that is running defines. */
let defined
window.define = (...given) => {
  defined = given.slice(-2)
}
window.define.amd = {}

async function loadScript(path) {
  const script = document.createElement('script')
  script.src = path
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = () => reject(new Error(`${path} was not loaded`))
  })
  document.head.append(script)
  await loaded
  const [names, factory] = defined
  const parts = []
  for (const name of names) parts.push(modules[name])
  return factory(...parts)
}

async function loadAll({ internalModuleBaseUrls, entryModuleId, scriptResources }) {
  for (const [name, { type, paths, defaultPath }] of Object.entries(scriptResources))
    if (type === 'localizedPath')
      modules[name] = await loadScript(
        internalModuleBaseUrls[0] + (paths[document.documentElement.lang] ?? defaultPath),
      )
    else if (type === 'component' && !modules[name]) throw new Error(`This page has no ${name}.`)
  return loadScript(internalModuleBaseUrls[0] + scriptResources[entryModuleId].path)
}

/** Loads a component once, in the language of the user. */
const loading = new Map()
export function load({ id, loaderConfig }) {
  if (!loading.has(id)) loading.set(id, loadAll(loaderConfig))
  return loading.get(id)
}
