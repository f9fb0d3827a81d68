import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { as, type TestActor } from '@emporium/testing'
import jwt from 'jsonwebtoken'
import { ensureKey, tendKeys } from '../src/keys/ensure-key.ts'
import { Key } from '../src/keys/key.entity.ts'
import { sealWith } from '../src/keys/sealing.ts'
import { tokenSigner } from '../src/keys/token-signer.ts'
import { Session } from '../src/sessions/session.entity.ts'
import {
  buildAccount,
  buildMember,
  buildPerson,
  buildStaff,
  signingKeySecret,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

const minute = 60_000
const day = 24 * 60 * minute
const seal = sealWith(signingKeySecret)
let service: Identity

beforeAll(async () => {
  service = await startIdentity({ STAFF_SECOND_FACTOR: 'optional' })
})
afterAll(() => service.stop())

const kids = async () =>
  (await service.dataSource.manager.find(Key, { order: { createdAt: 'DESC' } })).map(
    ({ kid }) => kid,
  )
const tend = (days = 30) => tendKeys(systemCtx(service), seal, days)
const list = (actor?: TestActor) => as(service.app, actor).get('/api/v1/signing-keys')
const rotate = (actor?: TestActor) => as(service.app, actor).post('/api/v1/signing-keys/rotate')

describe('ASVS 11.2 signing keys are replaced by admins', () => {
  it('ASVS 7.5 needs an admin who has just proved to be there', async () => {
    for (const call of [list, rotate]) {
      await call().expect(401)
      await call(await buildPerson(service)).expect(403)
      await call(await buildMember(service, 'owner')).expect(403)
      await call(await buildStaff(service, 'reviewer')).expect(403)
    }
    const admin = await buildStaff(service, 'admin')
    service.clock.advance(10 * minute)
    const { body } = await rotate(admin).expect(403)
    expect(body.type).toBe('/problems/reauthentication-required')
    expect(await kids()).toHaveLength(1)
  })

  it('ASVS 11.2 two admins at once make one key, which is published and waits for ten minutes', async () => {
    const admins = [await buildStaff(service, 'admin'), await buildStaff(service, 'admin')]
    const [admin] = admins
    const [old] = await kids()
    const answers = await Promise.all(admins.map((each) => rotate(each)))
    const [made, refused] = answers.toSorted((one, other) => one.status - other.status)
    expect([made?.status, refused?.status]).toEqual([200, 409])
    expect(refused?.body.type).toBe('/problems/next-key-waiting')
    expect(made?.body.items).toMatchObject([{ phase: 'next' }, { kid: old, phase: 'signing' }])
    const madeAt = service.clock.now().getTime()
    const signsFrom = new Date(madeAt + 10 * minute).toISOString()
    expect(made?.body.items.map((key: { signsFrom: string }) => key.signsFrom)).toEqual([
      signsFrom,
      null,
    ])
    expect(made?.body.nextReplacementAt).toBeNull()
    expect(JSON.stringify(made?.body)).not.toMatch(/sealed|PRIVATE|publicKey/)
    expect((await list(admin).expect(200)).body).toEqual(made?.body)
    service.clock.advance(10 * minute)
    const { items, nextReplacementAt } = (await list(admin).expect(200)).body
    expect(nextReplacementAt).toBe(new Date(madeAt + 30 * day).toISOString())
    expect(items).toMatchObject([{ phase: 'signing' }, { kid: old, phase: 'retiring' }])
  })
})

describe('ASVS 11.2 signing keys are replaced by themselves', () => {
  beforeEach(async () => {
    await service.dataSource.query('DELETE FROM keys')
    await ensureKey(systemCtx(service), seal)
  })

  it('ASVS 11.2 by themselves after their days, not before, and once however many workers look', async () => {
    await tend()
    service.clock.advance(30 * day - 1)
    await tend()
    expect(await kids()).toHaveLength(1)
    service.clock.advance(1)
    await Promise.all([tend(), tend(), tend()])
    expect(await kids()).toHaveLength(2)
  })

  it('ASVS 11.2 under use: no token names a key that a verifier with old news does not know', async () => {
    const [old] = await kids()
    const account = await buildAccount(service)
    const of = { accountId: account.id, address: '10.0.0.1', userAgent: 'test' }
    const session = Session.start(of, service.clock.now())
    const signer = tokenSigner(service.dataSource, seal, 'http://emporium.test')
    service.clock.advance(30 * day)
    const tokens: { kid: string; at: number }[] = []
    let heard: string[] = []
    for (let at = 0; at < 45; at += 1, service.clock.advance(minute)) {
      if (at % 10 === 3) await tend()
      // Others believe a key set for five minutes.
      if (at % 5 === 0) heard = await kids()
      const token = await signer.signFor(account, session, [], service.clock.now())
      tokens.push({ kid: jwt.decode(token, { complete: true })?.header.kid ?? '', at })
      const good = tokens.filter((each) => at - each.at <= 10)
      for (const { kid } of good) expect(heard).toContain(kid)
    }
    const [fresh, ...others] = await kids()
    expect(others).toEqual([])
    expect(fresh).not.toBe(old)
    expect(tokens.at(0)?.kid).toBe(old)
    expect(tokens.at(-1)?.kid).toBe(fresh)
  })
})
