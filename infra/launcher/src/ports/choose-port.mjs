import { createServer } from 'node:net'

/** @typedef {import('node:net').Server} Server */

/**
 * Tries to listen. Resolves to who listens, or to nothing when the port is taken. Whoever calls is sent away: nobody
 * works there yet.
 * @param {number} port 0 means any
 * @param {string} host
 * @returns {Promise<Server | undefined>}
 */
const tryPort = (port, host) =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy()).unref()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host, exclusive: true }, () => resolve(server))
  })

/** @param {Server} server */
const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port

/**
 * Ports that are kept for processes which do not run yet.
 * @type {Map<number, Server>}
 */
const held = new Map()

/**
 * Lets a held port go, right before its process starts.
 * @param {number} port
 */
export const letGo = (port) => {
  held.get(port)?.close()
  held.delete(port)
}

/** Lets every held port go: what was not started is not going to be. */
export const letAllGo = () => {
  for (const port of held.keys()) letGo(port)
}

/**
 * Ports of other protocols that browsers and `fetch` never speak HTTP to (the Fetch standard's
 * list, from 1024 on).
 */
const refusedByBrowsers = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10_080,
])

/**
 * A free port: the wished one when possible, else the next free of the following twenty, else any.
 * Ports that were given out before are remembered, as their processes may not listen yet. With `hold` nobody else
 * on the machine gets them either, until they are let go: between the choice and the start lie minutes.
 * @param {{ host: string, given?: Set<number>, hold?: boolean }} where
 */
export const portChooser = ({ host, given = new Set(), hold = false }) => {
  /** @param {number} wished @returns {Promise<number>} */
  const choose = async (wished) => {
    const candidates = wished === 0 ? [] : Array.from({ length: 20 }, (_, i) => wished + i)
    for (const candidate of [...candidates, 0]) {
      if (given.has(candidate) || refusedByBrowsers.has(candidate)) continue
      if (candidate > 65_535) continue
      const server = await tryPort(candidate, host)
      if (!server) continue
      const port = portOf(server)
      const isNew = !given.has(port)
      if (isNew && hold) held.set(port, server)
      else await new Promise((resolve) => server.close(resolve))
      if (!isNew) continue
      given.add(port)
      return port
    }
    throw new Error(`There is no free port on ${host}.`)
  }
  return choose
}
