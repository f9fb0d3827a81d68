import type { FastifyInstance } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { forward } from '../api/forward.ts'
import type { AppPlace } from '../apps/app-names.ts'
import { notFound, sendProblem } from '../http/problems.ts'

const devServers = new WeakMap<object, { base: string; origin: URL }[]>()

/** Passes a websocket on to a development server (hot reload): bytes both ways. */
function tunnel(request: IncomingMessage, socket: Duplex, head: Buffer, origin: URL): void {
  const upstream = connect(Number(origin.port), origin.hostname, () => {
    const lines = request.rawHeaders.flatMap((name, index, all) =>
      index % 2 === 0 ? [`${name}: ${all[index + 1] ?? ''}`] : [],
    )
    upstream.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    upstream.write(head)
    upstream.pipe(socket).pipe(upstream)
  })
  upstream.on('error', () => socket.destroy())
  socket.on('error', () => upstream.destroy())
}

/** The list of development servers of an app; the first call makes upgrades go to them. */
function serversOf(app: FastifyInstance): { base: string; origin: URL }[] {
  const known = devServers.get(app.server)
  if (known) return known
  const servers: { base: string; origin: URL }[] = []
  devServers.set(app.server, servers)
  app.server.on('upgrade', (request, socket, head) => {
    const target = servers.find(({ base }) => request.url?.startsWith(base))
    if (target) tunnel(request, socket, head, target.origin)
    else socket.destroy()
  })
  return servers
}

/** In development: everything of an app comes from its own server, with hot reload. */
export function addDevServer(app: FastifyInstance, { base }: AppPlace, address: string): void {
  serversOf(app).push({ base, origin: new URL(address) })
  if (base !== '/') app.get(base.slice(0, -1), (_request, reply) => reply.redirect(base, 308))
  app.get(`${base}*`, (request, reply) => {
    if (request.url.startsWith('/api/')) return sendProblem(reply, notFound)
    // The development server writes inline scripts and styles, so the strict policy is not for it.
    reply.header('content-security-policy', "frame-ancestors 'none'")
    return forward(reply, address)
  })
}
