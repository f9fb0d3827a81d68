import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { as } from '@emporium/testing'
import { Account } from '../src/accounts/account.entity.ts'
import { ensureAdmin } from '../src/accounts/ensure-admin.ts'
import { changesPerDay, changesPerHour } from '../src/email-changes/email-change.entity.ts'
import { MailOrder } from '../src/mails/mail.entity.ts'
import { sameMailsPerDay, sameMailsPerHour } from '../src/mails/post-mail.ts'
import { linkLifetimes } from '../src/links/link.entity.ts'
import { presenceMs } from '../src/sessions/session.entity.ts'
import {
  admin,
  buildAccount,
  freshEmail,
  logIn,
  registerAndVerify,
  signIn,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'
import { tokenIn } from './post-office.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const mine = '/api/v1/me/email-changes'
const problemOf = (body: { type?: string }) => body.type?.split('/').at(-1)
const answer = (verb: 'confirm' | 'undo', token: string) =>
  as(service.app).post(`/api/v1/email-changes/${verb}`).send({ token })

async function person() {
  const account = await buildAccount(service)
  return { account, actor: await signIn(service, account) }
}
type Person = Awaited<ReturnType<typeof person>>

/** Asks for another address and answers the token in the mail to it. */
async function asked({ actor }: Person, email = freshEmail()) {
  const { body } = await as(service.app, actor).post(mine).send({ email }).expect(202)
  await service.work()
  return { body, email, mail: service.post.lastTo(email) }
}
async function changed(who: Person) {
  const { email, mail } = await asked(who)
  await answer('confirm', tokenIn(mail)).expect(204)
  await service.work()
  return { email, undo: tokenIn(service.post.lastTo(who.account.email)) }
}

describe('ON-1 another e-mail address', () => {
  it("ON-1 is the account's once the link to it is opened, and the old one opens nothing", async () => {
    const who = await person()
    const { email, mail } = await asked(who)
    expect(service.post.lastTo(who.account.email).subject).toContain('asked to change')
    await logIn(service, who.account.email).expect(201)
    await logIn(service, email).expect(401)
    await answer('confirm', tokenIn(mail)).expect(204)
    await logIn(service, email.toUpperCase()).expect(201)
    await logIn(service, who.account.email).expect(401)
  })

  it('ON-1 ends every session but the one that asked', async () => {
    const who = await person()
    const other = await signIn(service, who.account)
    await changed(who)
    await as(service.app, who.actor).get('/api/v1/me').expect(200)
    await as(service.app, other).get('/api/v1/me').expect(401)
  })

  it('ON-1 the link is good once, for a day, and only the newest one', async () => {
    const who = await person()
    const first = await asked(who)
    const second = await asked(who)
    await answer('confirm', tokenIn(first.mail)).expect(422)
    await answer('confirm', tokenIn(second.mail)).expect(204)
    const again = await answer('confirm', tokenIn(second.mail)).expect(422)
    expect(problemOf(again.body)).toBe('link-not-valid')
    const late = await person()
    const { mail } = await asked(late)
    service.clock.advance(linkLifetimes.confirm_email)
    await answer('confirm', tokenIn(mail)).expect(422)
  })

  it('ON-1 links that went to the old address open nothing any more', async () => {
    const who = await person()
    const { email } = who.account
    await as(service.app).post('/api/v1/password-resets').send({ email }).expect(202)
    await service.work()
    const token = tokenIn(service.post.lastTo(email))
    await changed(who)
    await as(service.app)
      .post('/api/v1/password-resets/complete')
      .send({ token, newPassword: 'Eleven red foxes' })
      .expect(422)
  })

  it('ON-1 an address that is taken is answered the same; its owner alone is told', async () => {
    const holder = await buildAccount(service)
    const who = await person()
    const taken = await asked(who, holder.email)
    const free = await asked(who)
    expect(taken.body).toEqual(free.body)
    expect(taken.mail.text).toContain('nothing was changed')
    expect(taken.mail.text).not.toContain('token=')
  })

  it('ON-1 an address that is taken meanwhile stays with its owner', async () => {
    const who = await person()
    const { email, mail } = await asked(who)
    await registerAndVerify(service, email)
    await answer('confirm', tokenIn(mail)).expect(422)
    await logIn(service, who.account.email).expect(201)
  })

  it('ON-1 an address that somebody registered and nobody proved makes way', async () => {
    const who = await person()
    const { email, mail } = await asked(who)
    const form = { email, password: 'Seven grey herons', name: 'Squatter', country: 'FR' }
    await as(service.app).post('/api/v1/accounts').send(form).expect(202)
    await answer('confirm', tokenIn(mail)).expect(204)
    await service.work()
    const { manager } = service.dataSource
    expect(await manager.findBy(Account, { email })).toMatchObject([{ id: who.account.id }])
  })

  it('ON-1 asks for proof of presence, and not without end', async () => {
    const who = await person()
    for (let count = 0; count < changesPerHour; count += 1) await asked(who)
    const answerOf = (email: string) => as(service.app, who.actor).post(mine).send({ email })
    expect(problemOf((await answerOf(freshEmail()).expect(429)).body)).toBe(
      'too-many-email-changes',
    )
    service.clock.advance(presenceMs)
    const late = await answerOf(freshEmail()).expect(403)
    expect(problemOf(late.body)).toBe('reauthentication-required')
  })

  it('ON-1 of two who open the link at once, one alone changes it', async () => {
    const { mail } = await asked(await person())
    const both = await Promise.all([1, 2].map(() => answer('confirm', tokenIn(mail))))
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 422])
  })
})

describe('ON-1 wishes for another address are bounded', () => {
  const hourMs = 60 * 60_000
  /** Signs in anew, so that presence is proved, and asks so many times; the answers. */
  async function askTimes(times: number, { account }: Person, email?: string) {
    const actor = await signIn(service, account)
    const answers = []
    for (let count = 0; count < times; count += 1)
      answers.push(
        await as(service.app, actor)
          .post(mine)
          .send({ email: email ?? freshEmail() }),
      )
    return answers
  }
  const accepted = (answers: { status: number }[]) =>
    answers.filter(({ status }) => status === 202).length
  /** Counted as they were ordered: sending them all takes seconds. */
  const mailsTo = (address: string) => service.dataSource.manager.countBy(MailOrder, { address })

  it('ON-1 per account: five in an hour and ten in a day, and it says when the next is due', async () => {
    const who = await person()
    expect(accepted(await askTimes(changesPerHour, who))).toBe(changesPerHour)
    service.clock.advance(hourMs - 60_000)
    const [early] = await askTimes(1, who)
    expect(early?.body).toMatchObject({ status: 429, retryAfterSeconds: 60 })
    service.clock.advance(60_000)
    const second = changesPerDay - changesPerHour
    expect(accepted(await askTimes(second, who))).toBe(second)
    service.clock.advance(hourMs)
    const [late] = await askTimes(1, who)
    expect(late?.body).toMatchObject({ status: 429, retryAfterSeconds: (22 * hourMs) / 1_000 })
    service.clock.advance(22 * hourMs)
    expect(accepted(await askTimes(1, who))).toBe(1)
  })

  it('ON-1 per address, however many accounts name it; the answer stays the same', async () => {
    const victim = freshEmail()
    const both = [await person(), await person()] as const
    const bothAsk = async (times: number) => {
      for (const one of both) expect(accepted(await askTimes(times, one, victim))).toBe(times)
    }
    await bothAsk(sameMailsPerHour - 1)
    expect(await mailsTo(victim)).toBe(sameMailsPerHour)
    service.clock.advance(hourMs)
    await bothAsk(sameMailsPerHour - 1)
    expect(await mailsTo(victim)).toBe(sameMailsPerDay)
    service.clock.advance(hourMs)
    await bothAsk(1)
    expect(await mailsTo(victim)).toBe(sameMailsPerDay)
    service.clock.advance(22 * hourMs)
    await bothAsk(1)
    expect(await mailsTo(victim)).toBe(sameMailsPerDay + 2)
  })
})

describe('ON-1 taking a change of address back', () => {
  it('ON-1 the old address has the account again, signed out, with a link for a password', async () => {
    const who = await person()
    const { email, undo } = await changed(who)
    await answer('undo', undo).expect(204)
    await as(service.app, who.actor).get('/api/v1/me').expect(401)
    await logIn(service, email).expect(401)
    await logIn(service, who.account.email).expect(201)
    await service.work()
    expect(service.post.lastTo(who.account.email).subject).toContain('Set a new password')
    await answer('undo', undo).expect(422)
  })

  it('ON-1 works after a second change too, and for a week', async () => {
    const who = await person()
    const { undo, email } = await changed(who)
    const next = await changed({ ...who, account: { ...who.account, email } as Account })
    await answer('undo', undo).expect(204)
    await logIn(service, next.email).expect(401)
    await logIn(service, who.account.email).expect(201)
    const late = await changed(await person())
    service.clock.advance(linkLifetimes.undo_email)
    await answer('undo', late.undo).expect(422)
  })

  it('ON-1 a link to confirm does not undo, nor the other way round', async () => {
    const who = await person()
    const { mail } = await asked(who)
    await answer('undo', tokenIn(mail)).expect(422)
    const { undo } = await changed(await person())
    await answer('confirm', undo).expect(422)
  })
})

it('ON-1 the first admin who has another address is not made again', async () => {
  const { manager } = service.dataSource
  const account = await manager.findOneByOrFail(Account, { email: admin.email })
  await changed({ account, actor: await signIn(service, account) })
  await ensureAdmin(systemCtx(service), admin)
  expect(await manager.existsBy(Account, { email: admin.email })).toBe(false)
})
