import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { linkLifetimes } from '../src/links/link.entity.ts'
import {
  buildAccount,
  freshEmail,
  logIn,
  password,
  startIdentity,
  type Identity,
} from './factories.ts'
import { addressesOf, tokenIn } from './post-office.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const verify = (token: unknown, word: string | undefined = password) =>
  as(service.app).post('/api/v1/accounts/verify-email').send({ token, password: word })
const resend = (email: string) =>
  as(service.app).post('/api/v1/accounts/verification-mails').send({ email })

async function registered(): Promise<{ email: string; token: string }> {
  const email = freshEmail()
  const form = { email, password, name: 'Ada Reader', country: 'FR' }
  await as(service.app).post('/api/v1/accounts').send(form).expect(202)
  await service.work()
  return { email, token: tokenIn(service.post.lastTo(email)) }
}

describe('ON-1 proving an address', () => {
  it('ON-1 a link opens once', async () => {
    const { email, token } = await registered()
    await verify(token).expect(204)
    const { body } = await verify(token).expect(422)
    expect(body.type).toBe('/problems/link-not-valid')
    const account = await service.dataSource.manager.findOneByOrFail(Account, { email })
    expect(account.isActive).toBe(true)
  })

  it('ON-1 of two who open a link at once one succeeds', async () => {
    const { token } = await registered()
    const answers = await Promise.all([verify(token), verify(token)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 422])
  })

  it('ON-1 a link is good for 24 hours and not longer', async () => {
    const early = await registered()
    service.clock.advance(linkLifetimes.verify_email - 1)
    await verify(early.token).expect(204)
    const late = await registered()
    service.clock.advance(linkLifetimes.verify_email)
    await verify(late.token).expect(422)
  })

  it('ON-1 a made-up token opens nothing, and none is a bad request', async () => {
    await verify('made-up').expect(422)
    const { body } = await verify('').expect(400)
    expect(body.errors[0].pointer).toBe('#/token')
  })

  it('ON-1 sends the mail again, and the older link still opens', async () => {
    const { email, token } = await registered()
    await resend(email).expect(202)
    await service.work()
    const second = tokenIn(service.post.lastTo(email))
    expect(second).not.toBe(token)
    await verify(token).expect(204)
    await verify(second).expect(422)
  })

  it('ON-1 sends nothing to an address that is unknown or proved, and answers the same', async () => {
    const known = await buildAccount(service)
    const answers = [await resend(freshEmail()).expect(202), await resend(known.email).expect(202)]
    await service.work()
    expect(answers[0]?.body).toEqual(answers[1]?.body)
    expect(service.post.mails.flatMap(addressesOf)).not.toContain(known.email)
  })

  it('ON-1 an account that is not proved cannot sign in, and only its owner learns why', async () => {
    const { email } = await registered()
    const { body } = await logIn(service, email).expect(403)
    expect(body.type).toBe('/problems/email-not-verified')
    const wrong = await logIn(service, email, { word: 'Not the password' }).expect(401)
    expect(wrong.body.type).toBe('/problems/wrong-credentials')
  })
})
