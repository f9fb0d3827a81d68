import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startSimulator } from '../src/index.ts'
import { send } from './signed.ts'
import type { RunningSimulator } from '../src/index.ts'
import type { SignedCall } from './signed.ts'

let simulator: RunningSimulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(() => simulator.close())

const call: SignedCall = {
  action: 'DescribeImages',
  query: { RegionId: 'cn-hangzhou', PageSize: '5' },
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

it('IM-2 takes a call that is signed rightly, with every kind of sign in it', async () => {
  expect((await send(simulator, call)).status).toBe(200)
  const odd = { ...call.query, 'Tag.1.Key': 'k y', 'Tag.1.Value': "v*'()!~+/名前&=" }
  expect((await send(simulator, { ...call, query: odd })).status).toBe(200)
  expect((await send(simulator, { ...call, date: minutesAgo(14) })).status).toBe(200)
})

it.each<[string, Partial<SignedCall>, string]>([
  [
    'a changed query',
    { tampered: { query: { RegionId: 'cn-beijing', PageSize: '5' } } },
    'SignatureDoesNotMatch',
  ],
  [
    'a changed action',
    { tampered: { query: call.query ?? {}, headers: { 'x-acs-action': 'DeleteImage' } } },
    'SignatureDoesNotMatch',
  ],
  [
    'a changed body',
    {
      tampered: {
        query: call.query ?? {},
        headers: { 'content-type': 'application/octet-stream' },
        body: 'x',
      },
    },
    'SignatureDoesNotMatch',
  ],
  [
    'an unsigned header',
    { tampered: { query: call.query ?? {}, headers: { 'x-acs-extra': '1' } } },
    'IncompleteSignature',
  ],
  [
    'no signature',
    { tampered: { query: call.query ?? {}, headers: { authorization: '' } } },
    'IncompleteSignature',
  ],
  ['a wrong secret', { secret: 'wrong' }, 'SignatureDoesNotMatch'],
  ['an unknown key', { accessKeyId: 'EMPSIMNOBODY0001' }, 'InvalidAccessKeyId.NotFound'],
  ['a disabled key', { accessKeyId: 'EMPSIMDISABLED0001' }, 'InvalidAccessKeyId.Inactive'],
  ['a key without permission', { accessKeyId: 'EMPSIMNOPERMISSION0001' }, 'Forbidden.RAM'],
  ['an old date', { date: minutesAgo(16) }, 'InvalidTimeStamp.Expired'],
  ['a date to come', { date: minutesAgo(-16) }, 'InvalidTimeStamp.Expired'],
  ['another version', { version: '2010-01-01' }, 'InvalidVersion'],
  ['an unknown action', { action: 'constructor' }, 'InvalidAction.NotFound'],
])('IM-2 refuses %s', async (_name, change, code) => {
  expect((await send(simulator, { ...call, ...change })).code).toBe(code)
})

it('IM-2 takes no request twice', async () => {
  const once = { ...call, nonce: 'the-same-nonce' }
  expect((await send(simulator, once)).status).toBe(200)
  expect((await send(simulator, once)).code).toBe('SignatureNonceUsed')
  expect((await send(simulator, { ...once, accessKeyId: 'EMPSIMBUYER0001' })).status).toBe(200)
})
