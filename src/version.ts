/** The API's version: each addition raises MINOR, each breaking change would be a new root. */
export const apiVersion = '1.0.0'
/** When this version of the API was released. */
export const apiReleased = '2026-11-23'
