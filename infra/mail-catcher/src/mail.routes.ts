import type { FastifyInstance, FastifyReply } from 'fastify'
import type { MailStore } from './mail.store.ts'

/** A mail's HTML may show itself and open its links in a new tab, and nothing else. */
const mailPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox'

const usualLimit = 50
const highestLimit = 1_000

type ListQuery = { to?: string; limit?: number }

const listSchema = {
  querystring: {
    type: 'object',
    properties: {
      to: { type: 'string', maxLength: 320 },
      limit: { type: 'integer', minimum: 1, maximum: highestLimit },
    },
  },
}

/** Server-sent events: one `change` whenever mails came or went. */
function streamChanges(store: MailStore, reply: FastifyReply): void {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const tell = () => reply.raw.write('event: change\ndata: {}\n\n')
  reply.raw.write(': welcome\n\n')
  store.on('change', tell)
  reply.raw.on('close', () => store.off('change', tell))
}

/** The JSON API: list, one mail, its HTML, all away, and news. */
export function addMailRoutes(app: FastifyInstance, store: MailStore): void {
  app.get<{ Querystring: ListQuery }>('/api/mails', { schema: listSchema }, async (request) => {
    const { to, limit = usualLimit } = request.query
    return { items: await store.list({ to, limit }) }
  })
  app.delete('/api/mails', async (_request, reply) => {
    await store.clear()
    return reply.code(204).send()
  })
  app.get('/api/mails/changes', (_request, reply) => streamChanges(store, reply))
  app.get<{ Params: { id: string } }>('/api/mails/:id', async (request, reply) => {
    const mail = await store.find(request.params.id)
    return mail ?? reply.callNotFound()
  })
  app.get<{ Params: { id: string } }>('/api/mails/:id/html', async (request, reply) => {
    const mail = await store.find(request.params.id)
    if (!mail?.html) return reply.callNotFound()
    return reply
      .headers({ 'content-security-policy': mailPolicy, 'x-content-type-options': 'nosniff' })
      .type('text/html; charset=utf-8')
      .send(`<base target="_blank">${mail.html}`)
  })
}
