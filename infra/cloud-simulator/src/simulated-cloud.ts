import { Listeners } from './instances/listeners.ts'
import { seededState } from './state/seed.ts'
import type { Simulator } from './api/call.ts'
import type { Instance } from './state/state.ts'
import type { Store } from './state/store.ts'

/** How fast the simulated cloud is, in milliseconds. */
export type Pace = { copyMs: number; startMs: number; scriptMs: number; slowMs: number }

/** The simulated cloud with its state, and how it is saved, reset and closed. */
export type SimulatedCloud = {
  simulator: Simulator
  save(): void
  reset(): void
  reopen(): Promise<void>
  close(): void
}

/** Brings the cloud back as it was last saved. */
export function openCloud(store: Store, pace: Pace): SimulatedCloud {
  const save = () => store.write(simulator.state)
  const listeners = new Listeners({
    slowMs: pace.slowMs,
    addressOf: (instance) => loopbackOf(simulator, instance),
    onOpened: save,
  })
  const simulator: Simulator = {
    state: store.read(),
    copyMs: pace.copyMs,
    startMs: pace.startMs,
    scriptMs: pace.scriptMs,
    listeners,
    newId: (prefix) => newId(simulator, prefix),
  }
  return {
    simulator,
    save,
    reset() {
      listeners.closeAll()
      simulator.state = seededState()
      save()
    },
    async reopen() {
      const living = simulator.state.instances.filter(
        (instance) => instance.stoppedAt === undefined,
      )
      const isRunning = (instance: Instance) => instance.runningAt <= Date.now()
      await Promise.all(living.filter(isRunning).map((instance) => listeners.open(instance)))
      for (const instance of living.filter((one) => !isRunning(one))) listeners.schedule(instance)
    },
    close: () => listeners.closeAll(),
  }
}

function newId({ state }: Simulator, prefix: string): string {
  const number = (state.nextId++).toString(36).padStart(6, '0')
  return `${prefix}-sim${state.seed.toString(36).padStart(4, '0')}${number}`
}

/** Each server has an address of its own in 127.0.0.0/8, apart from those of other simulators. */
function loopbackOf({ state }: Simulator, instance: Instance): string {
  const number = Number.parseInt(instance.instanceId.slice(-6), 36)
  return `127.${1 + ((state.seed >> 8) % 254)}.${state.seed & 255}.${1 + (number % 254)}`
}
