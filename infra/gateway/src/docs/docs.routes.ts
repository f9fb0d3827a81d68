import type { FastifyInstance } from 'fastify'
import { createReadStream, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createGzip } from 'node:zlib'
import { inlineScriptHashes } from '../apps/content-policy.ts'
import { etagOf } from '../apps/app-shell.ts'
import type { OpenapiDocument } from '../api/documents.ts'

const referenceFile = () => {
  const main = createRequire(import.meta.url).resolve('@scalar/api-reference')
  return join(dirname(main), 'browser', 'standalone.js')
}

/** Nothing is asked of any other machine: no fonts, no proxy, no assistant, no counting. */
const settings = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>API reference – Emporium</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/reference.js"></script>
    <script>Scalar.createApiReference('#reference', ${JSON.stringify(settings)})</script>
  </body>
</html>
`

const policy = [
  "default-src 'none'",
  ["script-src 'self'", ...inlineScriptHashes(page)].join(' '),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

function addReferenceScript(app: FastifyInstance): void {
  const file = referenceFile()
  const etag = etagOf(readFileSync(file, 'utf8'))
  app.get('/docs/reference.js', (request, reply) => {
    reply.headers({ 'cache-control': 'public, max-age=86400', etag, vary: 'accept-encoding' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    reply.type('text/javascript; charset=utf-8')
    const script = createReadStream(file)
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(script)
    return reply.header('content-encoding', 'gzip').send(script.pipe(createGzip()))
  })
}

/** The whole API as one document, and a page to read and try it on. */
export function addDocsRoutes(app: FastifyInstance, document: OpenapiDocument): void {
  const text = JSON.stringify(document)
  const etag = etagOf(text)
  app.get('/openapi.json', (request, reply) => {
    reply.headers({ 'cache-control': 'no-cache', etag, 'access-control-allow-origin': '*' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(text)
  })
  app.get('/docs', (_request, reply) =>
    reply
      .headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page),
  )
  app.get('/docs/', (_request, reply) => reply.redirect('/docs', 308))
  addReferenceScript(app)
}
