import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { pipeline } from 'node:stream'

/** The only server that a page may ask. */
export type Place = { host: string; port: number }

/** What is said of SOCKS (RFC 1928). */
const version = 5
const answers = { welcome: 0, notAllowed: 2, unreachable: 4 } as const

/** So many bytes of what the browser says, as soon as they are there. */
async function take(socket: Socket, count: number): Promise<Buffer> {
  for (;;) {
    const bytes = socket.read(count) as Buffer | null
    if (bytes?.length === count) return bytes
    if (socket.readableEnded || socket.destroyed) throw new Error('the browser hung up')
    await once(socket, 'readable')
  }
}

/** Reads the address of a request: four bytes, a name, or sixteen bytes. */
async function hostIn(socket: Socket, kind: number | undefined): Promise<string> {
  if (kind === 1) return (await take(socket, 4)).join('.')
  if (kind === 4) return (await take(socket, 16)).toString('hex').replaceAll(/(.{4})(?!$)/g, '$1:')
  const [length = 0] = await take(socket, 1)
  return (await take(socket, length)).toString('latin1')
}

/** An address as it is compared: there are many ways to write one. */
const written = (host: string) =>
  URL.parse(`http://${host.includes(':') ? `[${host}]` : host}`)?.hostname

async function placeAskedFor(socket: Socket): Promise<Place> {
  const [, methods = 0] = await take(socket, 2)
  await take(socket, methods)
  socket.write(Buffer.from([version, 0]))
  const [, , , kind] = await take(socket, 4)
  const host = await hostIn(socket, kind)
  return { host, port: (await take(socket, 2)).readUInt16BE() }
}

const say = (socket: Socket, answer: number) =>
  socket.write(Buffer.from([version, answer, 0, 1, 0, 0, 0, 0, 0, 0]))

async function letThrough(socket: Socket, place: Place): Promise<void> {
  const { host, port } = await placeAskedFor(socket)
  if (port !== place.port || written(host) !== written(place.host)) {
    say(socket, answers.notAllowed)
    return void socket.end()
  }
  const server = connect(place)
  socket.once('close', () => server.destroy())
  await once(server, 'connect').catch((error: unknown) => {
    say(socket, answers.unreachable)
    throw error
  })
  say(socket, answers.welcome)
  pipeline(socket, server, socket, () => undefined)
}

/**
 * The way out of a browser that shows a page of strangers: every connection of every kind goes through it, and it leads
 * to one server. What a page asks of anybody else (a neighbour inside our network, a redirection's target, the maker of
 * the browser) reaches nobody (RV-8).
 */
export async function openDoor(place: Place) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    letThrough(socket, place).catch(() => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `socks5://127.0.0.1:${port}`,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
