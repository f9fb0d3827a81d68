import { readFileSync } from 'node:fs'
import Fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import { addMailRoutes } from './mail.routes.ts'
import type { MailStore } from './mail.store.ts'

const pageFolder = new URL('../page/', import.meta.url)

const files = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
]

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; " +
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

function addFiles(app: FastifyInstance): void {
  for (const { path, file, type } of files) {
    const content = readFileSync(new URL(file, pageFolder))
    app.get(path, (_request, reply) => reply.headers(headers).type(type).send(content))
  }
}

function addHealth(app: FastifyInstance): void {
  for (const path of ['/health/live', '/health/ready', '/livez', '/readyz']) {
    app.get(path, { logLevel: 'silent' }, () => ({ status: 'ok' }))
  }
}

/** The page to read mails on, and the JSON API for tests. */
export function buildPage(store: MailStore, { logLevel = 'silent' } = {}): FastifyInstance {
  const app = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  })
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).type('application/problem+json').send({
      type: '/problems/not-found',
      title: 'There is nothing here',
      status: 404,
      instance: request.url,
    }),
  )
  addFiles(app)
  addHealth(app)
  addMailRoutes(app, store)
  return app
}
