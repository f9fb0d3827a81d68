import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SessionsEnded } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { Session } from '../src/sessions/session.entity.ts'
import {
  buildAccount,
  buildPerson,
  buildStaff,
  signIn,
  startIdentity,
  type Identity,
} from './factories.ts'

let service: Identity
let admin: TestActor

beforeAll(async () => {
  service = await startIdentity()
  admin = await buildStaff(service, 'admin')
})
afterAll(() => service.stop())

const reason = 'The laptop was stolen.'
const end = (id: string, said: object = {}, by: TestActor = admin) =>
  as(service.app, by)
    .post(`/api/v1/accounts/${id}/end-sessions`)
    .send({ reason, ...said })
const status = async (actor: TestActor) => (await as(service.app, actor).get('/api/v1/me')).status
const inspect = async (id: string) =>
  (await as(service.app, admin).get(`/api/v1/accounts/${id}`).expect(200)).body

/** Somebody who is signed in at two places. */
async function twice() {
  const account = await buildAccount(service)
  return { account, one: await signIn(service, account), other: await signIn(service, account) }
}

describe('ON-1 an admin signs somebody out', () => {
  it('ON-1 everywhere: told to every service, to the person by mail, and in the log', async () => {
    const { account, one, other } = await twice()
    const stranger = await buildPerson(service)
    await end(account.id, { reason: ` ${reason} ` }).expect(200)
    expect([await status(one), await status(other), await status(stranger)]).toEqual([
      401, 401, 200,
    ])
    const told = (await service.published(SessionsEnded)).filter(
      ({ accountId }) => accountId === account.id,
    )
    expect(told).toMatchObject([{ sessionIds: [expect.any(String), expect.any(String)] }])
    await service.work()
    expect(service.post.lastTo(account.email).text).toContain(`Reason: ${reason} You can`)
    const path = `/api/v1/accounts/${account.id}/activities`
    const { body } = await as(service.app, admin).get(path).expect(200)
    expect(body.items).toMatchObject([
      { kind: 'sessions_ended', isByAdmin: true, reason, address: null, userAgent: null },
    ])
    expect((await inspect(account.id)).sessions).toEqual([])
  })

  it('ON-1 in one place alone, once', async () => {
    const { account, one, other } = await twice()
    const { manager } = service.dataSource
    const payload = one.token.split('.')[1] ?? ''
    const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string }
    await end(account.id, { sessionId: sid }).expect(200)
    expect([await status(one), await status(other)]).toEqual([401, 200])
    expect((await manager.findOneByOrFail(Session, { id: sid })).endReason).toBe('ended_by_admin')
    expect((await inspect(account.id)).sessions).toHaveLength(1)
    await end(account.id, { sessionId: sid }).expect(404)
  })

  it('ON-1 not in a place of somebody else, and not without a reason', async () => {
    const [{ account }, { account: another }] = [await twice(), await twice()]
    const [theirs] = (await inspect(another.id)).sessions
    await end(account.id, { sessionId: theirs.id }).expect(404)
    await end(account.id, { reason: ' ' }).expect(400)
    await end(newId()).expect(404)
    expect((await inspect(account.id)).sessions).toHaveLength(2)
    expect((await inspect(another.id)).sessions).toHaveLength(2)
  })

  it('ON-1 not oneself that way, and nobody but admins', async () => {
    const { account, one } = await twice()
    await end(admin.id).expect(403)
    for (const by of [one, await buildStaff(service, 'reviewer')])
      await end(account.id, {}, by).expect(403)
    expect((await inspect(account.id)).account.actions).toContain('endSessions')
    expect((await inspect(admin.id)).account.actions).not.toContain('endSessions')
    expect(await status(one)).toBe(200)
  })
})
