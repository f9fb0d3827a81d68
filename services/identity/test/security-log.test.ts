import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Ctx } from '@emporium/service-kit'
import { sealWith } from '../src/keys/sealing.ts'
import { logIn } from '../src/sessions/log-in.ts'
import { refreshSession } from '../src/sessions/refresh-session.ts'
import { subjectOf, triesOfPair } from '../src/sessions/throttle.ts'
import {
  buildAccount,
  password,
  signingKeySecret,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'

let service: Identity
const seal = sealWith(signingKeySecret, 'second factors')

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

/** A context that keeps what is logged as a warning. */
function listening() {
  const lines: Record<string, unknown>[] = []
  const warn = (line: Record<string, unknown>) => void lines.push(line)
  const log = Object.assign(Object.create(service.receiver.log), { warn }) as Ctx['log']
  return { ctx: systemCtx(service, log), lines }
}

it('ON-1 a failed sign-in is one line with the account and the address, without what was typed', async () => {
  const { id, email } = await buildAccount(service)
  const { ctx, lines } = listening()
  const credentials = { email, password: 'Not the password' }
  await expect(logIn(ctx, seal, credentials)).rejects.toThrow('E-mail address or password is wrong')
  expect(lines).toEqual([
    { security: 'login-failed', subject: subjectOf(email), accountId: id, address: ctx.address },
  ])
  for (let round = 1; round < triesOfPair; round += 1)
    await expect(logIn(ctx, seal, credentials)).rejects.toThrow()
  await expect(logIn(ctx, seal, { ...credentials, password })).rejects.toThrow(
    'Too many wrong passwords',
  )
  expect(lines).toHaveLength(triesOfPair + 1)
  expect(lines.at(-1)).toMatchObject({ security: 'login-throttled' })
  expect(JSON.stringify(lines)).not.toContain(email)
  expect(JSON.stringify(lines)).not.toContain('Not the password')
})

it('ON-1 a refresh token that comes back is one line with the session', async () => {
  const { id, email } = await buildAccount(service)
  const { ctx, lines } = listening()
  const open = await logIn(ctx, seal, { email, password })
  const { refreshToken: successor } = await refreshSession(ctx, open.refreshToken)
  await refreshSession(ctx, successor)
  service.clock.advance(10_001)
  await expect(refreshSession(ctx, open.refreshToken)).rejects.toThrow('The session is over.')
  expect(lines).toEqual([
    {
      security: 'refresh-reuse',
      sessionId: open.session.id,
      accountId: id,
      address: ctx.address,
    },
  ])
  for (const secret of [open.refreshToken, successor])
    expect(JSON.stringify(lines)).not.toContain(secret)
})
