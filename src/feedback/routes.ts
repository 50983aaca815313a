import type { FastifyInstance } from 'fastify'
import { root } from '../responses/root.ts'
import { formRoutes } from './form-routes.ts'
import { type FeedbackOptions, receiver, sendRoute } from './send-route.ts'

/** Where readers send feedback: an endpoint for programs and components, and a page with a form. */
export async function feedbackRoutes(app: FastifyInstance, options: FeedbackOptions): Promise<void> {
  const receive = receiver(options)
  await app.register(async (scope) => sendRoute(scope, options, receive), { prefix: root })
  await app.register(async (scope) => formRoutes(scope, options, receive))
}
