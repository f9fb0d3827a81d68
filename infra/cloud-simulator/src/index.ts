import Fastify, { LogController } from 'fastify'
import { CallLog } from './api/call-log.ts'
import { cloudRoutes } from './api/cloud.routes.ts'
import { controlRoutes } from './control/control.routes.ts'
import { Faults } from './faults/fault.ts'
import { homeRoutes } from './page/home.routes.ts'
import { Nonces } from './signature/nonces.ts'
import { dateWindowMs } from './signature/verify-signature.ts'
import { openCloud } from './simulated-cloud.ts'
import { openStore } from './state/store.ts'
import type { ApiParts } from './api/cloud.routes.ts'
import type { Pace } from './simulated-cloud.ts'
import type { FastifyInstance } from 'fastify'

export { seedAccounts, seededAccounts } from './accounts/accounts.seed.ts'
export type { Fault } from './faults/fault.ts'
export type { Pace } from './simulated-cloud.ts'

/** How a simulator is started. Port 0 takes a free one. */
export type SimulatorOptions = Partial<Pace> & {
  host?: string
  port?: number
  /** A file that the state is kept in; without it a stop forgets everything. */
  statePath?: string
  logLevel?: string
}

/** A simulator that runs. */
export type RunningSimulator = { url: string; host: string; port: number; close(): Promise<void> }

/** The default pace: 2 s for a copy, 1 s for a server, 0.2 s for a script, 3 s for the answer of a slow server. */
const pace: Pace = { copyMs: 2000, startMs: 1000, scriptMs: 200, slowMs: 3000 }

/** A URL may hold a whole script (24 KB of Base64, percent-encoded). */
const maxHeaderSize = 131_072

/** Starts the simulated cloud; it answers when the promise is fulfilled. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const { host = '127.0.0.1', port = 0, statePath, logLevel = 'silent', ...own } = options
  const cloud = openCloud(openStore(statePath), { ...pace, ...own })
  const { simulator, save } = cloud
  const parts = {
    simulator,
    save,
    faults: new Faults(),
    nonces: new Nonces(2 * dateWindowMs),
    calls: new CallLog(),
  }
  const reset = () => {
    cloud.reset()
    parts.faults.clear()
    parts.calls.clear()
  }
  const app = buildApp(logLevel, { ...parts, reset })
  await cloud.reopen()
  await app.listen({ host, port })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('The simulator has no port.')
  const close = async () => {
    cloud.close()
    app.server.closeAllConnections()
    await app.close()
  }
  return { url: `http://${host}:${address.port}`, host, port: address.port, close }
}

function buildApp(level: string, parts: ApiParts & { reset: () => void }): FastifyInstance {
  const app = Fastify({
    logger: { level },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    http: { maxHeaderSize },
  })
  app.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  )
  app.get('/health/live', () => ({ status: 'ok' }))
  app.get('/health/ready', () => ({ status: 'ok' }))
  homeRoutes(app, parts)
  cloudRoutes(app, parts)
  controlRoutes(app, parts)
  return app
}
