export { buildGateway } from './app.ts'
export { ConfigFaults, readConfig } from './config.ts'
export type { GatewayConfig } from './config.ts'
