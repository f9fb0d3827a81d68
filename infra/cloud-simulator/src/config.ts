import type { SimulatorOptions } from './index.ts'

/** The variables that are read, with their meaning and what holds without them. */
export const simulatorVariables: Record<string, { meaning: string; otherwise: string }> = {
  HOST: { meaning: 'Address to listen on', otherwise: '127.0.0.1' },
  PORT: { meaning: 'Port to listen on', otherwise: '4190' },
  SIMULATOR_STATE: { meaning: 'File that its state is kept in', otherwise: 'kept in memory' },
  SIMULATOR_COPY_MS: { meaning: 'Milliseconds that a copy of an image takes', otherwise: '2000' },
  SIMULATOR_START_MS: { meaning: 'Milliseconds that a server takes to start', otherwise: '1000' },
  SIMULATOR_SCRIPT_MS: { meaning: 'Milliseconds that a script takes at least', otherwise: '200' },
  SIMULATOR_SLOW_MS: {
    meaning: 'Milliseconds that a slow server lets people wait',
    otherwise: '3000',
  },
  LOG_LEVEL: { meaning: 'trace, debug, info, warn, error', otherwise: 'info' },
}

/** Reads the environment; what is wrong with a variable is said by its name. */
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
    scriptMs: number('SIMULATOR_SCRIPT_MS'),
    slowMs: number('SIMULATOR_SLOW_MS'),
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
