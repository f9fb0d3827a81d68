import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { presenceMs } from '../src/sessions/session.entity.ts'
import { buildAccount, freshEmail, signIn, startIdentity, type Identity } from './factories.ts'
import { openIdProvider, type OpenIdProvider } from './openid-provider.ts'
import { browser, callback } from './provider-browser.ts'

let service: Identity
let provider: OpenIdProvider

beforeAll(async () => {
  provider = await openIdProvider(callback)
  service = await startIdentity({ SIGN_IN_PROVIDERS: JSON.stringify([provider.settings]) })
})
afterAll(async () => {
  await service.stop()
  await provider.stop()
})
beforeEach(() => {
  service.clock.set(new Date())
})

const problemOf = (body: { type?: string }) => body.type?.split('/').at(-1)
const mine = '/api/v1/me/sign-in-providers'

async function person() {
  const account = await buildAccount(service)
  return { account, actor: await signIn(service, account) }
}
let count = 0
function atProvider(email = freshEmail()) {
  count += 1
  provider.person = { subject: `linker-${count}`, claims: { email, email_verified: true } }
  return provider.person.subject
}
async function visited(authorization: string) {
  const one = browser(service)
  await one.comeBack(await provider.visit(await one.beginLink(authorization)))
  return one
}
async function visitedToSignIn() {
  const one = browser(service)
  await one.comeBack(await provider.visit(await one.begin()))
  return one
}

describe('ON-1 connecting a provider', () => {
  it('ON-1 a person connects it, signs in with it, and takes it away; each is told by mail', async () => {
    const { account, actor } = await person()
    atProvider()
    const one = await visited(actor.authorization)
    await one.finishLink(actor.authorization).expect(204)
    const { body } = await as(service.app, actor).get(mine).expect(200)
    expect(body).toMatchObject({ hasPassword: true, items: [{ id: 'acme', link: {} }] })
    await service.work()
    expect(service.post.lastTo(account.email).text).toContain('Acme')
    const signedIn = await (await visitedToSignIn()).finish().expect(201)
    expect(signedIn.body.account.id).toBe(account.id)
    await as(service.app, actor).delete(`${mine}/acme`).expect(204)
    await as(service.app, actor).delete(`${mine}/acme`).expect(404)
    await service.work()
    expect(service.post.lastTo(account.email).text).toContain('no longer signs in')
    const refused = await (await visitedToSignIn()).finish({ country: 'FR' })
    expect(refused.body.account?.id).not.toBe(account.id)
  })

  it("ON-1 what opens another's account is not connected", async () => {
    const [first, second] = [await person(), await person()]
    atProvider()
    const one = await visited(first.actor.authorization)
    await one.finishLink(first.actor.authorization).expect(204)
    const other = await visited(second.actor.authorization)
    const { body } = await other.finishLink(second.actor.authorization).expect(409)
    expect(problemOf(body)).toBe('provider-taken')
  })

  it('ON-1 one account of a provider is enough', async () => {
    const { actor } = await person()
    atProvider()
    await (await visited(actor.authorization)).finishLink(actor.authorization).expect(204)
    await (await visited(actor.authorization)).finishLink(actor.authorization).expect(204)
    atProvider()
    await (await visited(actor.authorization)).finishLink(actor.authorization).expect(409)
  })

  it('ON-1 a visit connects the account that began it alone, and signs nobody in', async () => {
    const [first, second] = [await person(), await person()]
    atProvider()
    const one = await visited(first.actor.authorization)
    const { body } = await one.finishLink(second.actor.authorization).expect(422)
    expect(problemOf(body)).toBe('provider-visit-not-valid')
    await one.finish({ country: 'FR' }).expect(422)
    await one.finishLink(first.actor.authorization).expect(204)
  })

  it('ON-1 asks for proof of presence', async () => {
    const { actor } = await person()
    service.clock.advance(presenceMs)
    const body = { provider: 'acme', returnTo: '/account/security' }
    const answer = await as(service.app, actor)
      .post('/api/v1/sessions/with-provider/link/begin')
      .send(body)
      .expect(403)
    expect(problemOf(answer.body)).toBe('reauthentication-required')
    await as(service.app, actor).delete(`${mine}/acme`).expect(403)
  })

  it('ON-1 the last way to sign in stays', async () => {
    const { account, actor } = await person()
    atProvider()
    await (await visited(actor.authorization)).finishLink(actor.authorization).expect(204)
    await service.dataSource.manager.update(Account, account.id, { passwordHash: null })
    const { body } = await as(service.app, actor).delete(`${mine}/acme`).expect(409)
    expect(problemOf(body)).toBe('last-way-in')
    const listed = await as(service.app, actor).get(mine).expect(200)
    expect(listed.body).toMatchObject({ hasPassword: false, items: [{ link: {} }] })
  })
})
