import closeWithGrace from 'close-with-grace'
import { buildGateway } from './app.ts'
import { ConfigFaults, readConfig } from './config.ts'
import type { GatewayConfig } from './config.ts'

const readOrExit = (): GatewayConfig => {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

const config = readOrExit()
const app = await buildGateway(config)

closeWithGrace({ delay: 10_000, logger: app.log }, async ({ err }) => {
  if (err) app.log.error({ err }, 'stopped by an error')
  await app.close()
})

await app.listen({ host: config.host, port: config.port })
app.log.info({ port: config.port, publicUrl: config.publicUrl }, 'ready')
