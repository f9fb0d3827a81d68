import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it came. */
export type Received = { headers: Record<string, string>; body: string }
/** How the receiver answers. */
export type Answer = { status: number; body?: string; headers?: Record<string, string> }

const plain = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** A seller's program on this machine that takes webhooks. */
export type Receiver = {
  url: string
  received: Received[]
  /** From now on it answers so; null never answers. */
  answer: (received: Received) => Answer | null
  stop(): Promise<void>
}

/** Starts a program that says yes until it is told otherwise. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one = { headers: plain(request.headers), body: Buffer.concat(parts).toString() }
      receiver.received.push(one)
      const answer = receiver.answer(one)
      if (answer) response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hooks`,
    received: [],
    answer: () => ({ status: 204 }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
  return receiver
}
