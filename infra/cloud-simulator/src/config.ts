import type { SimulatorOptions } from './index.ts'

/** Reads HOST, PORT, SIMULATOR_STATE, LOG_LEVEL and the pace (SIMULATOR_COPY_MS, SIMULATOR_START_MS, SIMULATOR_SLOW_MS). */
export function readConfig(environment: NodeJS.ProcessEnv): SimulatorOptions {
  const number = (name: string): number | undefined => {
    const value = environment[name]
    if (!value) return undefined
    if (!/^\d{1,9}$/.test(value)) throw new Error(`${name} must be a whole number.`)
    return Number(value)
  }
  const options = {
    host: environment['HOST'] || undefined,
    port: number('PORT') ?? 4190,
    statePath: environment['SIMULATOR_STATE'] || undefined,
    logLevel: environment['LOG_LEVEL'] || 'info',
    copyMs: number('SIMULATOR_COPY_MS'),
    startMs: number('SIMULATOR_START_MS'),
    slowMs: number('SIMULATOR_SLOW_MS'),
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
