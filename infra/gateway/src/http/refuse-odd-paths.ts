import type { FastifyInstance } from 'fastify'
import { invalidPath, sendProblem } from './problems.ts'

const isOdd = (path: string) =>
  path.includes('\\') ||
  path.includes('//') ||
  /%(?:00|5c)/i.test(path) ||
  path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)) ||
  /(?:^|\/|%2f)(?:\.|%2e){2}(?:\/|%2f|$)/i.test(path)

/**
 * Refuses paths that the gateway and a service could read differently (`..`, `%2e%2e`, `//`, `\`),
 * before any route is looked for: nobody reaches an inner page of a service through them.
 */
export function refuseOddPaths(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    if (isOdd(path)) return sendProblem(reply, invalidPath)
  })
}
