import { createServer } from 'node:http'
import { open } from './open-port.ts'
import { pageFor } from './server-page.ts'
import type { Instance } from '../state/state.ts'
import type { Server } from 'node:http'

/** What really listens on loopback addresses for the running servers. */
export class Listeners {
  readonly #servers = new Map<string, Server[]>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #slowMs: number
  readonly #addressOf: (instance: Instance) => string
  readonly #onOpened: () => void

  constructor(options: {
    slowMs: number
    addressOf: (instance: Instance) => string
    onOpened: () => void
  }) {
    this.#slowMs = options.slowMs
    this.#addressOf = options.addressOf
    this.#onOpened = options.onOpened
  }

  /** Opens the ports of a server when its time has come. */
  schedule(instance: Instance): void {
    const timer = setTimeout(
      () => void this.open(instance),
      Math.max(0, instance.runningAt - Date.now()),
    )
    this.#timers.set(instance.instanceId, timer)
  }

  /** Opens the ports of a server now, on the address it had before if there was one. */
  async open(instance: Instance): Promise<void> {
    const { instanceId } = instance
    this.#timers.delete(instanceId)
    this.#servers.set(instanceId, [])
    let address = instance.address ?? this.#addressOf(instance)
    const forwardedPorts: Record<string, number> = {}
    for (const port of instance.behaviour === 'refusing' ? [] : instance.ports) {
      const server = createServer(pageFor(instance, this.#slowMs))
      const opened = await open(
        server,
        address,
        forwardedPorts[port] ?? instance.forwardedPorts[port] ?? port,
      )
      address = opened.address
      if (opened.port !== port) forwardedPorts[port] = opened.port
      const servers = this.#servers.get(instanceId)
      if (!servers) return closeServer(server)
      servers.push(server)
    }
    Object.assign(instance, { address, forwardedPorts })
    this.#onOpened()
  }

  /** Nothing answers any more for this server. */
  close(instanceId: string): void {
    clearTimeout(this.#timers.get(instanceId))
    this.#timers.delete(instanceId)
    for (const server of this.#servers.get(instanceId) ?? []) closeServer(server)
    this.#servers.delete(instanceId)
  }

  closeAll(): void {
    for (const instanceId of [...this.#timers.keys(), ...this.#servers.keys()])
      this.close(instanceId)
  }
}

function closeServer(server: Server): void {
  server.close()
  server.closeAllConnections()
}
