import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ApplicationRejected } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor } from '@emporium/testing'
import type { AddressInfo } from 'node:net'
import { identity } from '../src/app.ts'
import { streamsPerAccount } from '../src/live/live-stream.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import {
  buildAccount,
  buildMember,
  buildPerson,
  buildStaff,
  buildVendor,
  signIn,
  signingKeySecret,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity
let origin = ''
const open: AbortController[] = []

beforeAll(async () => {
  service = await startIdentity()
  await service.app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}`
})
afterEach(() => {
  for (const stream of open.splice(0)) stream.abort()
})
afterAll(() => service.stop())

type Frame = { id?: string; event?: string; data?: Record<string, unknown> }

/** The frames of a stream, one by one; comments are left out. */
async function* framesOf(response: Response): AsyncGenerator<Frame, undefined> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return
    text += value
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const fields = Object.fromEntries(
        part.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)?.slice(1) ?? ['', '']),
      )
      if (fields['event'])
        yield { ...fields, data: JSON.parse(fields['data'] ?? '{}') as Record<string, unknown> }
    }
  }
}
async function stream(person: TestActor, headers: Record<string, string> = {}, at = origin) {
  const abort = new AbortController()
  open.push(abort)
  const response = await fetch(`${at}/api/v1/events/stream`, {
    headers: { authorization: person.authorization, ...headers },
    signal: abort.signal,
  })
  return { response, frames: framesOf(response), abort }
}
const reject = (accountId: string, reason = 'No') =>
  service.deliver(ApplicationRejected, {
    applicationId: newId(),
    accountId,
    companyName: 'Orion',
    reason,
  })
/** The first frame of this kind. */
async function next(frames: AsyncGenerator<Frame>, event: string): Promise<Frame> {
  for await (const frame of { [Symbol.asyncIterator]: () => ({ next: () => frames.next() }) })
    if (frame.event === event) return frame
  throw new Error(`the stream ended without ${event}`)
}

describe('GET /events/stream', () => {
  it('SP-5 tells a person what happens, in words, with the number of unread, and nobody else', async () => {
    const person = await buildPerson(service)
    const other = await buildPerson(service)
    const mine = await stream(person)
    const theirs = await stream(other)
    expect(mine.response.headers.get('content-type')).toContain('text/event-stream')
    expect(mine.response.headers.get('cache-control')).toContain('no-store')
    expect(mine.response.headers.get('x-content-type-options')).toBe('nosniff')
    await reject(person.id)
    const frame = await next(mine.frames, 'notification')
    expect(frame.data).toMatchObject({
      unreadCount: 1,
      item: { kind: 'application_rejected', title: 'Your application was declined' },
    })
    await reject(other.id, 'only theirs')
    const first = await next(theirs.frames, 'notification')
    expect(JSON.stringify(first.data)).toContain('only theirs')
  })

  it('SP-5 hints at what has changed', async () => {
    const person = await buildPerson(service)
    const { frames } = await stream(person)
    const { payload } = await reject(person.id)
    const { data } = await next(frames, 'changed')
    const { applicationId } = payload as { applicationId: string }
    expect(data).toEqual({ subject: 'application', id: applicationId })
  })

  it('SP-5 sends what was missed since the last event', async () => {
    const person = await buildPerson(service)
    const before = await stream(person)
    await reject(person.id, 'heard')
    const { id = '' } = await next(before.frames, 'notification')
    before.abort.abort()
    await reject(person.id, 'missed')
    const after = await stream(person, { 'last-event-id': id })
    const frame = await next(after.frames, 'notification')
    expect(JSON.stringify(frame.data)).toContain('missed')
  })

  it('SP-5 reaches pages that are open at another process', async () => {
    const replica = await createTestService(identity, {
      database: service.database,
      clock: service.clock,
      environment: { MAIL_URL: service.post.url, SIGNING_KEY_SECRET: signingKeySecret },
    })
    await replica.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = replica.app.server.address() as AddressInfo
    const person = await buildPerson(service)
    const { frames } = await stream(person, {}, `http://127.0.0.1:${port}`)
    await reject(person.id)
    expect(await next(frames, 'notification')).toBeTruthy()
    // A process that stops ends its streams, so it can stop at all.
    await replica.app.close()
    for await (const { event } of { [Symbol.asyncIterator]: () => frames })
      expect(event).toBe('changed')
    await replica.stop()
  })

  it('ON-10 ends when the rights of the reader change, and wants a new token', async () => {
    const owner = await buildMember(service)
    const publisher = await buildMember(service, 'publisher', owner.vendorId)
    const { frames } = await stream(publisher)
    service.clock.advance(1)
    const at = `/api/v1/vendors/${owner.vendorId}/members/${publisher.id}`
    await as(service.app, owner).patch(at).send({ role: 'finance' }).expect(204)
    await next(frames, 'access')
    expect((await frames.next()).done).toBe(true)
    expect((await stream(publisher)).response.status).toBe(401)
    service.clock.advance(1)
    const renewed = await signIn(service, publisher.account)
    const again = await stream(renewed)
    await reject(publisher.id)
    expect(await next(again.frames, 'notification')).toBeTruthy()
  })

  it('ON-10 tells who comes with a token from before a gain to renew it, and nothing else', async () => {
    const person = await buildPerson(service)
    const { vendorId } = await buildVendor(service)
    const member = { vendorId, accountId: person.id, role: 'owner', joinedAt: service.clock.now() }
    await service.dataSource.manager.save(Object.assign(new TeamMember(), member))
    const { response, frames } = await stream(person)
    // Nothing is wrong: a refusal would be written down as an error by every browser that comes at this moment.
    expect(response.status).toBe(200)
    expect((await frames.next()).value).toEqual({ event: 'access', data: {} })
    expect((await frames.next()).done).toBe(true)
  })

  /** Milliseconds until a stream ends; signs of life, at which it would end anyhow, come every fifteen seconds. */
  const endOf = async (frames: AsyncGenerator<Frame>) => {
    const start = performance.now()
    while (!(await frames.next()).done);
    return performance.now() - start
  }

  it('ON-1 ends at once when its session does, and no other stream with it', async () => {
    const account = await buildAccount(service)
    const [here, there] = [await signIn(service, account), await signIn(service, account)]
    const [mine, theirs] = [await stream(here), await stream(there)]
    await as(service.app, here).delete('/api/v1/sessions/others').expect(204)
    expect(await endOf(theirs.frames)).toBeLessThan(10_000)
    await reject(account.id, 'still here')
    expect(JSON.stringify(await next(mine.frames, 'notification'))).toContain('still here')
  })

  it('ON-1 ends at once when an admin ends its session', async () => {
    const [admin, person] = [await buildStaff(service, 'admin'), await buildPerson(service)]
    const { frames } = await stream(person)
    const path = `/api/v1/accounts/${person.id}/end-sessions`
    await as(service.app, admin).post(path).send({ reason: 'A lost laptop.' }).expect(200)
    expect(await endOf(frames)).toBeLessThan(10_000)
  })

  it('ON-1 ends at once when the account is disabled, or loses a staff role', async () => {
    const admin = await buildStaff(service, 'admin')
    const [person, reviewer] = [await buildPerson(service), await buildStaff(service, 'reviewer')]
    const [mine, theirs] = [await stream(person), await stream(reviewer)]
    service.clock.advance(1)
    await as(service.app, admin).post(`/api/v1/accounts/${person.id}/disable`).expect(200)
    const roles = `/api/v1/accounts/${reviewer.id}/staff-roles`
    await as(service.app, admin).put(roles).send({ roles: [] }).expect(200)
    expect(await endOf(mine.frames)).toBeLessThan(10_000)
    expect(await endOf(theirs.frames)).toBeLessThan(10_000)
  })

  it('SP-5 is for people who are signed in, and not for a page that opens it without end', async () => {
    await as(service.app).get('/api/v1/events/stream').expect(401)
    const person = await buildPerson(service)
    await as(service.app, person).get('/api/v1/events/stream?token=x').expect(400)
    await as(service.app, person).get('/api/v1/events/stream').set('last-event-id', 'x').expect(400)
    for (let count = 0; count < streamsPerAccount; count += 1)
      expect((await stream(person)).response.status).toBe(200)
    expect((await stream(person)).response.status).toBe(429)
  })
})
