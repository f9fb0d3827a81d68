import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { startSimulator } from '../src/index.ts'
import { control, send } from './signed.ts'
import type { RunningSimulator } from '../src/index.ts'

let simulator: RunningSimulator
beforeAll(async () => {
  simulator = await startSimulator()
})
beforeEach(() => control(simulator, 'POST', 'reset'))
afterAll(() => simulator.close())

const list = { action: 'DescribeImages', query: { RegionId: 'cn-beijing', PageSize: '5' } }

it('shows everything but the secrets', async () => {
  await send(simulator, list)
  const { text, body } = await control(simulator, 'GET', 'state')
  expect(body).toMatchObject({
    instances: [],
    calls: [{ action: 'DescribeImages', regionId: 'cn-beijing' }],
  })
  expect(text).toContain('EMPSIMSELLER0001')
  expect(text).not.toContain('not-a-secret')
})

it('meets as many calls as a fault says, and no others', async () => {
  const fault = { action: 'DescribeImages', kind: 'throttled', count: 2, regionId: 'cn-beijing' }
  expect((await control(simulator, 'POST', 'faults', fault)).status).toBe(201)
  const elsewhere = { ...list, query: { RegionId: 'cn-shanghai' } }
  expect((await send(simulator, elsewhere)).status).toBe(200)
  expect((await send(simulator, list)).code).toBe('Throttling.User')
  expect((await send(simulator, list)).code).toBe('Throttling.User')
  expect((await send(simulator, list)).status).toBe(200)
})

it('lets a fault stay until it is cleared', async () => {
  await control(simulator, 'POST', 'faults', { action: '*', kind: 'server_error' })
  const other = await control(simulator, 'POST', 'faults', { action: 'X', kind: 'quota' })
  expect((await send(simulator, list)).status).toBe(503)
  await control(simulator, 'DELETE', `faults/${(other.body as { id: number }).id}`)
  expect((await send(simulator, list)).status).toBe(503)
  await control(simulator, 'DELETE', 'faults')
  expect((await send(simulator, list)).status).toBe(200)
  expect((await control(simulator, 'POST', 'faults', { action: 'X', kind: 'odd' })).status).toBe(
    400,
  )
})

it('adds accounts, keys and images, and switches a key off', async () => {
  const account = { accountId: '1000000000000077', name: 'newcomer' }
  const key = { accessKeyId: 'EMPSIMNEW0001', accessKeySecret: 'new' }
  const caller = { ...list, accessKeyId: key.accessKeyId, secret: key.accessKeySecret }
  const image = {
    imageId: 'm-new',
    regionId: 'cn-beijing',
    accountId: account.accountId,
    name: 'new',
  }
  expect((await control(simulator, 'POST', 'accounts', account)).status).toBe(201)
  expect((await control(simulator, 'POST', 'accounts', account)).status).toBe(409)
  expect((await control(simulator, 'POST', `accounts/${account.accountId}/keys`, key)).status).toBe(
    201,
  )
  expect((await control(simulator, 'POST', 'images', image)).status).toBe(201)
  expect(
    (await control(simulator, 'POST', 'images', { ...image, imageId: 'm-2', accountId: '1' }))
      .status,
  ).toBe(404)
  const own = { ...caller, query: { ...list.query, ImageOwnerAlias: 'self' } }
  expect((await send(simulator, own)).body).toMatchObject({
    TotalCount: 1,
    Images: { Image: [{ ImageId: 'm-new' }] },
  })
  await control(simulator, 'PATCH', 'images/m-new', { fixedStatus: 'UnAvailable' })
  expect((await send(simulator, own)).body).toMatchObject({ TotalCount: 0 })
  await control(simulator, 'PATCH', `keys/${key.accessKeyId}`, { isActive: false })
  expect((await send(simulator, own)).code).toBe('InvalidAccessKeyId.Inactive')
})

it('forgets everything at a reset', async () => {
  await send(simulator, {
    action: 'DeleteImage',
    query: { RegionId: 'cn-hangzhou', ImageId: 'm-sim-hz-web' },
  })
  await control(simulator, 'POST', 'faults', { action: '*', kind: 'outage' })
  await control(simulator, 'POST', 'reset')
  const { body } = await control(simulator, 'GET', 'state')
  expect(body).toMatchObject({ faults: [], calls: [], instances: [] })
  const { images } = body as { images: { imageId: string }[] }
  expect(images.map((image) => image.imageId)).toContain('m-sim-hz-web')
})
