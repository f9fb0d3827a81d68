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
 * A free port: the wished one when possible, else the next free of the following twenty, else any.
 * Ports that were given out before are remembered, as their processes may not listen yet.
 * @param {{ host: string, given?: Set<number> }} where
 */
export const portChooser = ({ host, given = new Set() }) => {
  /** @param {number} wished @returns {Promise<number>} */
  const choose = async (wished) => {
    const candidates = wished === 0 ? [] : Array.from({ length: 20 }, (_, i) => wished + i)
    for (const candidate of [...candidates, 0]) {
      if (given.has(candidate) || candidate > 65_535) continue
      const port = await tryPort(candidate, host)
      if (port === undefined || given.has(port)) continue
      given.add(port)
      return port
    }
    throw new Error(`There is no free port on ${host}.`)
  }
  return choose
}
