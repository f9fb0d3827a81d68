import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLiveFeed, type LiveMessage } from './live.ts'

let server: Server | undefined
let leave: (() => void) | undefined
afterEach(() => {
  leave?.()
  server?.closeAllConnections()
  server?.close()
})

/** A token of somebody, with a number to tell it from others. */
const tokenOf = (number: number) =>
  `h.${Buffer.from(JSON.stringify({ sub: 'lin', number })).toString('base64url')}.s`

/** Longer than the longest pause before the stream is opened again. */
const slowMs = 1_700

describe('SP-5 the live stream', () => {
  it('SP-5 is not opened again with a token that is being replaced, however long that takes', async () => {
    const tokens: string[] = []
    server = createServer((request, reply) => {
      tokens.push(String(request.headers.authorization).slice('Bearer '.length))
      reply.writeHead(200, { 'content-type': 'text/event-stream' })
      if (tokens.length === 1) reply.end('event: access\ndata: {}\n\n')
      else reply.write('event: connected\ndata: {}\n\n')
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    let token = tokenOf(1)
    const feed = createLiveFeed({
      baseUrl: `http://127.0.0.1:${port}`,
      accessToken: () => token,
      renew: () =>
        new Promise((resolve) => setTimeout(() => resolve((token = tokenOf(2))), slowMs)),
    })
    const heard: LiveMessage['type'][] = []
    await new Promise<void>((resolve) => {
      leave = feed.subscribe(({ type }) => {
        heard.push(type)
        if (heard.filter((one) => one === 'connected').length === 2) resolve()
      })
    })
    expect(tokens).toEqual([tokenOf(1), tokenOf(2)])
    expect(heard).toContain('access')
  })
})
