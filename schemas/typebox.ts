/**
 * All of TypeBox that we use, as one module. `npm run build` bundles it, because its four hundred small files take
 * longer to load than the rest of the service to start; `#typebox` in package.json leads to the bundle.
 */
export type { Static, TSchema } from 'typebox'
export { Type as default } from 'typebox'
export { Compile } from 'typebox/compile'
export { Settings } from 'typebox/system'
export { Value } from 'typebox/value'
