import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { notFound, sendProblem } from '../http/problems.ts'
import type { AppPlace } from './app-names.ts'
import type { AppShell } from './app-shell.ts'
import type { Page } from './page.ts'
import { sendPage } from './page.ts'

/** Gives the page for a path; it never fails (a shell can always be sent). */
export type PageSource = (request: FastifyRequest) => Promise<Page>

/** Paths that belong to the platform and are never a page of an app. */
const reserved =
  /^\/(?:api|oauth|\.well-known|health|problems)(?:\/|$)|^\/(?:metrics|livez|readyz)$/

const fileLike =
  /\.(?:js|mjs|css|map|json|html?|txt|xml|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|webmanifest|br|gz|php|env)$/i

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? '/'

/** Files beside the pages (favicon, robots.txt …); source maps and templates are not for people. */
function sendRootFile(reply: FastifyReply, folder: string, name: string) {
  const isShown = /^[\w.-]+$/.test(name) && !/^\.|\.(?:map|html|br|gz)$/i.test(name)
  if (!isShown || !existsSync(join(folder, name))) return sendProblem(reply, notFound)
  return reply
    .header('cache-control', 'public, max-age=3600')
    .sendFile(name, folder, { cacheControl: false })
}

/** Serves one built app: assets for ever, pages fresh, and a missing file is missing. */
export async function addAppRoutes(
  app: FastifyInstance,
  { base }: AppPlace,
  { folder }: AppShell,
  source: PageSource,
  policy: string,
): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: `${base}assets/`,
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    allowedPath: (path) => !path.endsWith('.map'),
  })
  if (base !== '/') app.get(base.slice(0, -1), (_request, reply) => reply.redirect(base, 308))
  app.get(`${base}*`, async (request, reply) => {
    const path = pathOf(request)
    if (reserved.test(path)) return sendProblem(reply, notFound)
    if (fileLike.test(path)) return sendRootFile(reply, folder, path.slice(base.length))
    return sendPage(reply, await source(request), policy)
  })
}
