/** What we use of Fastify and pino, as one module; `npm run build` bundles it, for the same reason as `schemas/typebox.ts`. */
export { fastify as Fastify, LogController } from 'fastify'
export { pino } from 'pino'
