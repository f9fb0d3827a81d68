import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBrowserSession, type BrowserSession } from './session.ts'

const tokenOf = (sub: string) => `h.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.s`

describe('ON-1 one page, one person', () => {
  let server: Server
  let session: BrowserSession
  /** Whom the cookie of the browser belongs to; null for nobody. */
  let cookieOf: string | null
  let savedAs: (string | undefined)[]
  const onChange = jest.fn<(isSignedIn: boolean) => void>()

  beforeEach(async () => {
    onChange.mockReset()
    cookieOf = 'anna'
    savedAs = []
    server = createServer((request, reply) => {
      const json = (status: number, body: unknown) =>
        reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      request.resume().on('end', () => {
        if (request.url === '/api/v1/sessions/refresh')
          return cookieOf
            ? json(200, { accessToken: tokenOf(cookieOf) })
            : json(401, { type: '/problems/unauthenticated', title: 'No', status: 401 })
        if (request.url === '/api/v1/sessions') return json(201, { accessToken: tokenOf('anna') })
        if (request.url === '/api/v1/sessions/with-provider')
          return json(201, { accessToken: tokenOf(cookieOf ?? '') })
        const { authorization } = request.headers
        if (request.method === 'PATCH') savedAs.push(authorization)
        const isGood = cookieOf !== null && authorization === `Bearer ${tokenOf(cookieOf)}`
        return isGood
          ? json(200, {})
          : json(401, { type: '/problems/unauthenticated', status: 401 })
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    session = createBrowserSession({ baseUrl: `http://127.0.0.1:${port}`, onChange })
    await session.resume()
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const save = () =>
    session.api.PATCH('/api/v1/me', { body: { name: 'Typed by Anna' } }).then(
      () => 'saved',
      () => 'refused',
    )

  it('ON-1 never sends what one person typed as another who signed in in another tab', async () => {
    cookieOf = 'berta'
    expect(await save()).toBe('refused')
    expect(savedAs).toEqual([`Bearer ${tokenOf('anna')}`])
    expect(onChange).toHaveBeenLastCalledWith(false)
  })

  it('ON-1 nor after the session of the page has ended meanwhile', async () => {
    cookieOf = null
    expect(await save()).toBe('refused')
    cookieOf = 'berta'
    expect(await session.renew()).toBe(false)
    expect(await save()).toBe('refused')
  })

  it('ON-1 takes a visit at a provider for a confirmation only of the same person', async () => {
    expect(await session.confirmWithProvider({})).toBe(true)
    expect(await save()).toBe('saved')
    cookieOf = 'berta'
    expect(await session.confirmWithProvider({})).toBe(false)
    expect(onChange).toHaveBeenLastCalledWith(false)
    await save()
    expect(savedAs).not.toContain(`Bearer ${tokenOf('berta')}`)
  })

  it('ON-1 goes on when it is the same person again, and lets anybody in after signing out', async () => {
    cookieOf = null
    await save()
    cookieOf = 'anna'
    await session.signIn({ email: 'anna@example.com', password: 'a long sentence' })
    expect(await save()).toBe('saved')
    await session.signOut()
    cookieOf = 'berta'
    expect(await session.renew()).toBe(true)
  })
})
