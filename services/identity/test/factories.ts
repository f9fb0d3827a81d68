import { randomUUID } from 'node:crypto'
import type { StaffRole, VendorRole } from '@emporium/domain'
import { createCtx, newId, system, type Ctx } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import supertest from 'supertest'
import { Account } from '../src/accounts/account.entity.ts'
import { identity } from '../src/app.ts'
import { sealWith } from '../src/keys/sealing.ts'
import { tokenSigner } from '../src/keys/token-signer.ts'
import { hashPassword } from '../src/passwords/password-hash.ts'
import { Session } from '../src/sessions/session.entity.ts'
import { membershipsOf } from '../src/teams/memberships.query.ts'
import { TeamMember } from '../src/teams/team-member.entity.ts'
import { VendorRef } from '../src/teams/vendor-ref.entity.ts'
import { openPostOffice, tokenIn, type PostOffice } from './post-office.ts'

/** The password of everybody in these tests. */
export const password = 'Seven grey herons'
/** Seals the signing keys of these tests. */
export const signingKeySecret = 'a secret of tests, long enough to seal keys'
/** The first admin. */
export const admin = { email: 'root@emporium.test', password: 'Nine brown otters' }

/** Identity under test, with a post office. */
export type Identity = TestService & { post: PostOffice; stop(): Promise<void> }

/** Starts identity on a database of its own. */
export async function startIdentity(environment: Record<string, string> = {}): Promise<Identity> {
  const post = await openPostOffice()
  const service = await createTestService(identity, {
    environment: {
      MAIL_URL: post.url,
      SIGNING_KEY_SECRET: signingKeySecret,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      ...environment,
    },
  })
  const stop = async () => {
    await service.stop()
    await post.stop()
  }
  return { ...service, post, stop }
}

/** A context of the platform itself; `log` to see what is logged. */
export function systemCtx({ dataSource, receiver, clock }: Identity, log = receiver.log): Ctx {
  return createCtx({
    service: 'identity',
    dataSource,
    actor: system,
    correlationId: newId(),
    address: freshAddress(),
    log,
    clock: clock.now,
  })
}

/** A fresh address. */
export const freshEmail = (): string => `p${randomUUID().slice(0, 12)}@people.test`
/** A caller's address of its own, so that throttles of one test do not meet another's. */
export const freshAddress = (): string =>
  `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 255)).join('.')}`

const passwordHash = hashPassword(password)

/** An account as the database has it. */
export async function buildAccount(
  { dataSource, clock }: Identity,
  overrides: Partial<Account> = {},
): Promise<Account> {
  const registrant = {
    name: 'Pat Person',
    country: 'DE',
    language: 'en' as const,
    passwordHash: await passwordHash,
  }
  const account = Account.register(freshEmail(), registrant, clock.now())
  if (!overrides.status) account.verify(registrant)
  return dataSource.manager.save(Object.assign(account, overrides))
}

/** Somebody signed in, with a session and a token of the service's own key. */
export async function signIn(service: Identity, account: Account): Promise<TestActor> {
  const { dataSource, clock } = service
  const session = Session.start(
    { accountId: account.id, address: freshAddress(), userAgent: 'test' },
    clock.now(),
  )
  await dataSource.manager.save(session)
  const memberships = await membershipsOf(dataSource.manager, account.id)
  const signer = tokenSigner(dataSource, sealWith(signingKeySecret), 'http://emporium.test')
  const token = await signer.signFor(account, session, memberships, clock.now())
  return {
    id: account.id,
    name: account.name,
    token,
    authorization: `Bearer ${token}`,
    vendorId: memberships[0]?.vendorId ?? null,
  }
}

/** A buyer who is signed in. */
export const buildPerson = async (service: Identity, overrides: Partial<Account> = {}) =>
  signIn(service, await buildAccount(service, overrides))

/** Staff who is signed in. */
export const buildStaff = (service: Identity, ...staffRoles: StaffRole[]) =>
  buildPerson(service, { staffRoles })

/** A vendor that was approved. */
export async function buildVendor({ dataSource }: Identity, name = 'Vela Systems') {
  const vendor = { vendorId: newId(), name, slug: `v-${randomUUID()}`, sequence: '1' }
  return dataSource.manager.save(Object.assign(new VendorRef(), vendor))
}

/** A member of a vendor's team who is signed in; of a new vendor unless one is given. */
export async function buildMember(
  service: Identity,
  role: VendorRole = 'owner',
  vendorId?: string,
  overrides: Partial<Account> = {},
): Promise<TestActor & { vendorId: string; account: Account }> {
  const of = vendorId ?? (await buildVendor(service)).vendorId
  const account = await buildAccount(service, overrides)
  const member = { vendorId: of, accountId: account.id, role, joinedAt: service.clock.now() }
  await service.dataSource.manager.save(Object.assign(new TeamMember(), member))
  return { ...(await signIn(service, account)), vendorId: of, account }
}

/** Registers, opens the mail and its link. */
export async function registerAndVerify(service: Identity, email: string): Promise<void> {
  const form = { email, password, name: 'Ada Reader', country: 'FR' }
  await as(service.app).post('/api/v1/accounts').send(form).expect(202)
  await service.work()
  const token = tokenIn(service.post.lastTo(email))
  await as(service.app).post('/api/v1/accounts/verify-email').send({ token, password }).expect(204)
}

/** Signs in with a password from an address. */
export const logIn = (
  service: Identity,
  email: string,
  { word = password, address = freshAddress() } = {},
) =>
  supertest(service.app.server)
    .post('/api/v1/sessions')
    .set('x-forwarded-for', address)
    .send({ email, password: word })

/** The refresh cookie of an answer, as the next request sends it. */
export function cookieOf(answer: { headers: Record<string, unknown> }): string {
  const [cookie] = (answer.headers['set-cookie'] ?? []) as string[]
  if (!cookie) throw new Error('the answer sets no cookie')
  return cookie.split(';')[0] ?? ''
}
