import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import { buildGateway } from '../src/index.ts'
import type { GatewayConfig } from '../src/index.ts'
import { upstreamNames } from '../src/upstreams/upstream-names.ts'

/** An operation as small as the gateway needs it. */
const operation = { responses: { 200: { description: 'OK' } } }

type Paths = Record<string, Record<string, unknown>>

export type WorldWishes = {
  /** Routes of the service that stands behind `catalog`. */
  catalog?: (app: FastifyInstance) => void
  paths?: Paths
  components?: Partial<Record<string, Record<string, Record<string, unknown>>>>
  /** Source of `dist-ssr/entry-server.js`. */
  entry?: string
  config?: Partial<GatewayConfig>
}

const shellOf = (
  name: string,
) => `<!doctype html><html lang="en"><head><title>${name}</title><!--head-->
<script>document.documentElement.dataset.app = '${name}'</script>
<script type="module" src="/assets/main-abc123.js"></script></head>
<body><div id="app"><!--app--></div>
<script id="state" type="application/json"><!--state--></script></body></html>`

async function writeApp(folder: string, name: string): Promise<void> {
  const dist = join(folder, name, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(join(dist, 'index.html'), shellOf(name))
  await writeFile(join(dist, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(dist, 'assets', 'main-abc123.js'), `console.log('${name}')`)
  await writeFile(join(dist, 'assets', 'main-abc123.js.br'), 'brotli bytes')
  await writeFile(join(dist, 'assets', 'main-abc123.js.map'), '{}')
}

async function writeDocuments(folder: string, wishes: WorldWishes): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of upstreamNames) {
    const paths = name === 'catalog' ? wishes.paths : { [`/api/v1/${name}`]: { get: operation } }
    const document = {
      openapi: '3.1.0',
      info: { title: name, version: '1.2.3' },
      paths: paths ?? { '/api/v1/products': { get: operation } },
      components: wishes.components?.[name] ?? {},
      tags: [{ name: 'Health' }, { name }],
    }
    await writeFile(join(folder, `${name}.json`), JSON.stringify(document))
  }
}

async function startUpstream(wishes: WorldWishes): Promise<FastifyInstance> {
  const upstream = Fastify({ forceCloseConnections: true })
  upstream.get('/health/ready', () => ({ status: 'ready' }))
  upstream.get('/metrics', () => 'secret_metric 1')
  wishes.catalog?.(upstream)
  await upstream.listen({ port: 0, host: '127.0.0.1' })
  return upstream
}

/** What is to be closed after the test. */
const open: (() => Promise<void>)[] = []

/** Ends every world of a test, also one that could not be built to its end; the last part first. */
export async function closeWorlds(): Promise<void> {
  for (const close of open.splice(0).toReversed()) await close()
}

/** A gateway in front of a real server, with three built apps; everything on free ports. */
export async function buildWorld(wishes: WorldWishes = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  open.push(() => rm(folder, { recursive: true, force: true }))
  const appsFolder = join(folder, 'apps')
  for (const name of ['storefront', 'seller-portal', 'ops-console'])
    await writeApp(appsFolder, name)
  if (wishes.entry) {
    const server = join(appsFolder, 'storefront', 'dist-ssr')
    await mkdir(server)
    await writeFile(join(server, 'package.json'), '{"type":"module"}')
    await writeFile(join(server, 'entry-server.js'), wishes.entry)
  }
  await writeDocuments(join(folder, 'openapi'), wishes)
  const upstream = await startUpstream(wishes)
  open.push(() => upstream.close())
  const origin = upstream.listeningOrigin
  const gateway = await buildGateway({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://market.example',
    upstreams: {
      identity: origin,
      'vendor-onboarding': origin,
      catalog: origin,
      'image-review': origin,
      transactions: origin,
      ratings: origin,
    },
    appsFolder,
    openapiFolder: join(folder, 'openapi'),
    devServers: new Map(),
    trustedProxies: [],
    fileOrigins: [],
    logLevel: 'silent',
    buildId: 'test',
    ...wishes.config,
  })
  await gateway.listen({ port: 0, host: '127.0.0.1' })
  open.push(() => gateway.close())
  return { gateway, upstream, origin: gateway.listeningOrigin }
}

export { operation }
