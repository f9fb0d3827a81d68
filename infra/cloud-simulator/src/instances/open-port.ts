import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Listens on the wished address and port. Where the system has only 127.0.0.1, or forbids or has given
 * away the port, it listens on a free port instead.
 */
export async function open(
  server: Server,
  address: string,
  port: number,
): Promise<{ address: string; port: number }> {
  const wishes = [
    [address, port],
    [address, 0],
    ['127.0.0.1', 0],
  ] as const
  for (const [host, number] of wishes) {
    if (await listens(server, host, number))
      return { address: host, port: (server.address() as AddressInfo).port }
  }
  throw new Error('No port of the loopback address can be opened.')
}

function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const fail = () => resolve(false)
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}
