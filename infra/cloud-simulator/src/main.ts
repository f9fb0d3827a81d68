import { readConfig } from './config.ts'
import { startSimulator } from './index.ts'

const simulator = await startSimulator(readConfig(process.env))
console.log(JSON.stringify({ msg: 'ready', port: simulator.port, url: simulator.url }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void simulator.close().then(() => process.exit(0)))
}
