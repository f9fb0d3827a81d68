import type { FastifyInstance } from 'fastify'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { etagOf } from '../apps/app-shell.ts'

const readImageChecker = () =>
  readFileSync(fileURLToPath(import.meta.resolve('@emporium/image-checker/check-image.sh')), 'utf8')

/**
 * What is fetched on a build server with `curl`: the image checker (IM-5, RV-8), at an address that stays. It is sent as
 * text, so that it can be read before it is run.
 */
export function addDownloadRoutes(app: FastifyInstance): void {
  const script = readImageChecker()
  const etag = etagOf(script)
  app.get('/check-image.sh', (request, reply) => {
    reply.headers({ 'cache-control': 'no-cache', etag })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('text/plain; charset=utf-8').send(script)
  })
}
