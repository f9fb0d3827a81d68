import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { afterEach, describe, expect, it } from '@jest/globals'
import { probeHttp, probeTcp } from '../src/probes/probe.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on a free port that answers as told, and the paths that were asked of it. */
async function serve(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  open.push(server)
  return { asked, knock: { host: '127.0.0.1', port: (server.address() as AddressInfo).port } }
}
const plain = (path: string) => ({ path, isSecure: false })

describe('RV-8 probing an access point', () => {
  it.each([
    [200, true],
    [204, true],
    [401, true],
    [403, true],
    [404, false],
    [500, false],
    [503, false],
  ])('RV-8 takes the answer %i as reached: %s', async (statusCode, isReached) => {
    const { knock } = await serve((_request, response) => response.writeHead(statusCode).end())
    expect(await probeHttp(knock, plain('/'))).toMatchObject({ isReached, statusCode })
  })

  it('RV-8 does not follow a redirection', async () => {
    const { knock, asked } = await serve((_request, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end(),
    )
    expect(await probeHttp(knock, plain('/'))).toMatchObject({ isReached: true, statusCode: 302 })
    expect(asked).toEqual(['/'])
  })

  it('RV-8 keeps where a redirection leads', async () => {
    const { knock } = await serve((_request, response) =>
      response.writeHead(302, { location: 'https://elsewhere.example/login' }).end(),
    )
    expect(await probeHttp(knock, plain('/'))).toMatchObject({
      location: 'https://elsewhere.example/login',
      certificate: null,
    })
  })

  it('RV-8 keeps the certificate as evidence, and reaches a server that made its own', async () => {
    const ends = new Date(Date.now() + 10 * 86_400_000)
    const { private: key, cert } = await generate(
      [
        { name: 'commonName', value: 'harbor.example' },
        { name: 'organizationName', value: 'Larch' },
      ],
      { notAfterDate: ends },
    )
    const server = createTlsServer({ key, cert }, (_request, response) => response.end('ok'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    open.push(server)
    const knock = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
    const answer = await probeHttp(knock, { path: '/', isSecure: true })
    expect(answer).toMatchObject({
      isReached: true,
      statusCode: 200,
      certificate: { subject: 'harbor.example', issuer: 'Larch', isTrusted: false },
    })
    const { validTo = '' } = answer.certificate ?? {}
    expect(Math.abs(Date.parse(validTo) - ends.getTime())).toBeLessThan(2_000)
  })

  it('RV-8 keeps the title of a page, without what no database stores', async () => {
    const { knock } = await serve((_request, response) =>
      response.end('<html><TITLE lang="en"> Harbor\u0000\u0007 Log </TITLE>'),
    )
    expect((await probeHttp(knock, plain('/'))).pageTitle).toBe('Harbor  Log')
  })

  it.each([
    ['/a b?x=ü', '/a%20b?x=%C3%BC'],
    ['/ok%20already', '/ok%20already'],
    ['//elsewhere.example/x', '//elsewhere.example/x'],
    ['/line\r\nhost: elsewhere', '/linehost:%20elsewhere'],
  ])('RV-8 asks for %j at this server and nowhere else', async (path, sent) => {
    const { knock, asked } = await serve((_request, response) => response.end())
    expect(await probeHttp(knock, plain(path))).toMatchObject({ isReached: true })
    expect(asked).toEqual([sent])
  })

  it('RV-8 reads no more of an endless page than it needs', async () => {
    const { knock } = await serve((_request, response) => {
      response.write('<title>Endless</title>')
      const pour = (): void => {
        if (response.destroyed) return
        response.write('x'.repeat(16_384), () => setImmediate(pour))
      }
      pour()
    })
    expect(await probeHttp(knock, plain('/'))).toMatchObject({
      isReached: true,
      pageTitle: 'Endless',
    })
  })

  it('RV-8 says what is wrong with a server that talks nonsense or not at all', async () => {
    const closing = await serve((request) => request.socket.destroy())
    expect((await probeHttp(closing.knock, plain('/'))).detail).toContain(
      'closed without an answer',
    )
    const { knock } = await serve((_request, response) => response.end())
    expect(await probeTcp(knock)).toMatchObject({ isReached: true })
    const [server] = open.slice(-1)
    await new Promise<void>((done) => {
      server?.closeAllConnections()
      server?.close(() => done())
    })
    expect(await probeTcp(knock)).toMatchObject({
      isReached: false,
      detail: 'The connection was refused.',
    })
    expect((await probeHttp(knock, plain('/'))).detail).toBe('The connection was refused.')
    const wrongProtocol = await probeHttp(closing.knock, { path: '/', isSecure: true })
    expect(wrongProtocol.isReached).toBe(false)
  })
})
