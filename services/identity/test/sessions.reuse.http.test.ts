import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { RefreshToken } from '../src/sessions/refresh-token.entity.ts'
import { Session } from '../src/sessions/session.entity.ts'
import { buildAccount, cookieOf, logIn, startIdentity, type Identity } from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const day = 24 * 60 * 60_000
const afterGrace = 10_001
const refresh = (cookie: string) =>
  as(service.app).post('/api/v1/sessions/refresh').set('cookie', cookie)
const next = async (cookie: string) => cookieOf(await refresh(cookie).expect(200))

/** A session and its first refresh token, with what has become of it. */
async function signedIn() {
  const { id: accountId, email } = await buildAccount(service)
  const cookie = cookieOf(await logIn(service, email).expect(201))
  const session = () => service.dataSource.manager.findOneByOrFail(Session, { accountId })
  const endReason = async () => (await session()).endReason
  return { cookie, session, endReason }
}
/** A browser that was closed before the answer came: it still has `kept`, and nobody has ever used `lost`. */
async function lostAnswer() {
  const { cookie: kept, ...of } = await signedIn()
  const lost = await next(kept)
  service.clock.advance(afterGrace)
  return { ...of, kept, lost }
}

describe('ON-1 an answer that never arrived', () => {
  it('ON-1 the replaced token goes on, days later too, and again if that answer is lost as well', async () => {
    const { kept, endReason } = await lostAnswer()
    await next(kept)
    service.clock.advance(3 * day)
    const arrived = await next(kept)
    service.clock.advance(afterGrace)
    await next(await next(arrived))
    expect(await endReason()).toBeNull()
  })

  it('ON-1 tabs that come back at once all stay signed in', async () => {
    const { kept, endReason } = await lostAnswer()
    const answers = await Promise.all(Array.from({ length: 4 }, () => refresh(kept)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    service.clock.advance(afterGrace)
    for (const tab of answers.map(cookieOf)) await refresh(tab).expect(200)
    expect(await endReason()).toBeNull()
  })

  it('ON-1 an answer that was only slow is still good within ten seconds, and no longer', async () => {
    const early = await lostAnswer()
    await next(early.kept)
    service.clock.advance(10_000)
    await refresh(early.lost).expect(200)
    expect(await early.endReason()).toBeNull()

    const late = await lostAnswer()
    await next(late.kept)
    service.clock.advance(afterGrace)
    await refresh(late.lost).expect(401)
    expect(await late.endReason()).toBe('refresh_reuse')
  })

  it('ON-1 orphans are forgotten after a week, which still open nothing', async () => {
    const { kept, lost, session } = await lostAnswer()
    const second = await next(kept)
    service.clock.advance(7 * day + 1)
    await refresh(second).expect(200)
    const { id: sessionId } = await session()
    expect(await service.dataSource.manager.countBy(RefreshToken, { sessionId })).toBe(2)
    await refresh(lost).expect(401)
  })
})

describe('ON-1 a token that somebody has stolen', () => {
  it('ON-1 the replaced token comes back after its successor was used: the session is over for both', async () => {
    const { cookie, endReason } = await signedIn()
    const used = await next(cookie)
    const latest = await next(used)
    service.clock.advance(afterGrace)
    await refresh(cookie).expect(401)
    await refresh(latest).expect(401)
    expect(await endReason()).toBe('refresh_reuse')
  })

  it('ON-1 a thief who uses the successor of a lost answer is thrown out when the person comes back', async () => {
    const { kept, lost, endReason } = await lostAnswer()
    const ofThief = await next(lost)
    await refresh(kept).expect(401)
    await refresh(ofThief).expect(401)
    expect(await endReason()).toBe('refresh_reuse')
  })

  it('ON-1 a thief who shows the replaced token is thrown out when the person comes back with the orphan', async () => {
    const { kept: stolen, lost: ofPerson, endReason } = await lostAnswer()
    const ofThief = await next(stolen)
    service.clock.advance(afterGrace)
    await refresh(ofPerson).expect(401)
    await refresh(ofThief).expect(401)
    expect(await endReason()).toBe('refresh_reuse')
  })

  it('ON-1 one tab used, its neighbour did not: the token of both is taken for stolen', async () => {
    const { cookie, endReason } = await signedIn()
    const tab = await next(cookie)
    await next(cookie)
    await next(tab)
    service.clock.advance(afterGrace)
    await refresh(cookie).expect(401)
    expect(await endReason()).toBe('refresh_reuse')
  })

  it('ON-1 the replaced token and its successor at the same moment: one order or the other, never both', async () => {
    const { kept, lost } = await lostAnswer()
    const [ofKept, ofLost] = await Promise.all([refresh(kept), refresh(lost)])
    // First the replaced one: the successor is an orphan in its grace. First the successor: the replaced one is stolen.
    expect([
      [200, 200],
      [401, 200],
    ]).toContainEqual([ofKept.status, ofLost.status])
    service.clock.advance(afterGrace)
    await refresh(kept).expect(401)
    await refresh(cookieOf(ofLost)).expect(401)
  })

  it('ON-1 a token from before lines were kept is taken for stolen', async () => {
    const { kept, session } = await lostAnswer()
    const { id: sessionId } = await session()
    await service.dataSource.manager.update(RefreshToken, { sessionId }, { predecessorHash: null })
    await refresh(kept).expect(401)
  })
})
