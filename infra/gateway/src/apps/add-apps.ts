import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { join } from 'node:path'
import type { GatewayConfig } from '../config.ts'
import { addDevServer } from '../development/dev-server.ts'
import { loadEntry } from '../rendering/entry.ts'
import { pageRenderer } from '../rendering/page-renderer.ts'
import type { AppPlace } from './app-names.ts'
import { appPlaces } from './app-names.ts'
import { addAppRoutes } from './app.routes.ts'
import type { PageSource } from './app.routes.ts'
import { emptyParts, fillShell, loadShell } from './app-shell.ts'
import type { AppShell } from './app-shell.ts'
import { contentPolicy } from './content-policy.ts'
import { pageOf } from './page.ts'

/** Every path has the same page: the browser renders. */
function shellSource(shell: AppShell): PageSource {
  const page = pageOf(fillShell(shell, emptyParts))
  return () => Promise.resolve(page)
}

async function sourceOf(
  app: FastifyInstance,
  place: AppPlace,
  shell: AppShell,
  publicUrl: string,
): Promise<PageSource> {
  const entry = await loadEntry(join(shell.folder, '..', 'dist-ssr', 'entry-server.js'))
  if (!entry) return shellSource(shell)
  app.log.info({ app: place.name }, 'pages are rendered on the server')
  return pageRenderer({
    entry,
    shell,
    apiOrigin: () => app.listeningOrigin,
    publicUrl,
    log: app.log,
  })
}

/** Serves the three apps: as built, or in development from their own servers. */
export async function addApps(app: FastifyInstance, config: GatewayConfig): Promise<void> {
  await app.register(fastifyStatic, { root: config.appsFolder, serve: false })
  for (const place of appPlaces) {
    const devServer = config.devServers.get(place.name)
    if (devServer) {
      addDevServer(app, place, devServer)
      continue
    }
    const shell = loadShell(config.appsFolder, place.name)
    const policy = contentPolicy(shell.scripts, config.fileOrigins)
    await addAppRoutes(
      app,
      place,
      shell,
      await sourceOf(app, place, shell, config.publicUrl),
      policy,
    )
  }
}
