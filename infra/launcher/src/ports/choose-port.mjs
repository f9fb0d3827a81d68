import { createServer } from 'node:net'

/**
 * Tries to listen. Resolves to the port, or to nothing when it is taken.
 * @param {number} port 0 means any
 * @param {string} host
 * @returns {Promise<number | undefined>}
 */
const tryPort = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const found = typeof address === 'object' ? address?.port : undefined
      server.close(() => resolve(found))
    })
  })

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
 * Ports that were given out before are remembered, as their processes may not listen yet.
 * @param {{ host: string, given?: Set<number> }} where
 */
export const portChooser = ({ host, given = new Set() }) => {
  /** @param {number} wished @returns {Promise<number>} */
  const choose = async (wished) => {
    const candidates = wished === 0 ? [] : Array.from({ length: 20 }, (_, i) => wished + i)
    for (const candidate of [...candidates, 0]) {
      if (given.has(candidate) || refusedByBrowsers.has(candidate)) continue
      if (candidate > 65_535) continue
      const port = await tryPort(candidate, host)
      if (port === undefined || given.has(port)) continue
      given.add(port)
      return port
    }
    throw new Error(`There is no free port on ${host}.`)
  }
  return choose
}
