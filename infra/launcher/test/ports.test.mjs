import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { letAllGo, letGo, portChooser } from '../src/ports/choose-port.mjs'

const host = '127.0.0.1'

/** @type {import('node:net').Server[]} */
const open = []

/** @param {number} [port] */
const occupy = async (port = 0) => {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  open.push(server)
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return address.port
}

const release = async () => {
  const closed = open.splice(0).map((server) => once(server.close(), 'close'))
  await Promise.all(closed)
}

afterEach(async () => {
  letAllGo()
  await release()
})

describe('the choice of ports', () => {
  it('takes the wished port when it is free', async () => {
    const port = await occupy()
    await release()
    expect(await portChooser({ host })(port)).toBe(port)
  })

  it('takes another one when it is taken by a program', async () => {
    const taken = await occupy()
    const port = await portChooser({ host })(taken)
    expect(port).not.toBe(taken)
    expect(await occupy(port)).toBe(port)
  })

  it('never gives one port out twice, although nobody listens yet', async () => {
    const choose = portChooser({ host })
    const first = await choose(0)
    const rest = await Promise.all([choose(first), choose(first), choose(0)])
    expect(new Set([first, ...rest]).size).toBe(4)
  })

  it('holds a port until its process starts: of two installations that start at once each has its own', async () => {
    const first = await portChooser({ host, hold: true })(0)
    const second = await portChooser({ host, hold: true })(first)
    expect(second).not.toBe(first)
    await expect(occupy(first)).rejects.toThrow('EADDRINUSE')
    letGo(first)
    expect(await occupy(first)).toBe(first)
  })

  it('sends away whoever calls at a held port', async () => {
    const port = await portChooser({ host, hold: true })(0)
    await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow('fetch failed')
  })

  it('gives no port that browsers refuse to speak HTTP to', async () => {
    for (const refused of [4190, 6000, 6666]) {
      expect(await portChooser({ host })(refused)).not.toBe(refused)
    }
  })
})
