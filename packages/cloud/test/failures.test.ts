import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { CloudError, createAlibabaCloud } from '../src/index.ts'
import { regions, secretOf, startCloud, until } from './simulated.ts'
import type { AlibabaCloudOptions, RunInstanceOrder } from '../src/index.ts'

let stage: Awaited<ReturnType<typeof startCloud>>

beforeAll(async () => {
  stage = await startCloud()
})
beforeEach(() => stage.control('POST', 'reset'))
afterAll(() => stage.simulator.close())

const page = { regionId: 'cn-hangzhou', pageNumber: 1, pageSize: 5 }
const order: RunInstanceOrder = {
  regionId: 'cn-hangzhou',
  imageId: 'm-sim-hz-web',
  instanceType: 'ecs.n1.small',
  systemDiskGiB: 40,
  networkType: 'vpc',
  name: 'test-server',
  clientToken: 'case-1',
  tags: {},
}

async function failureOf(work: Promise<unknown>): Promise<CloudError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof CloudError) return error
  throw new Error(`No CloudError: ${String(error)}`)
}
const listing = (key: string, own: Partial<AlibabaCloudOptions> = {}, secret?: string) =>
  failureOf(stage.cloudOf(key, own, secret).listImages(page))

it('IM-2 tells a wrong key id, a wrong secret, a disabled key and a missing permission apart', async () => {
  expect(await listing('EMPSIMNOBODY0001')).toMatchObject({
    kind: 'wrong_access_key_id',
    isTransient: false,
  })
  expect(await listing('EMPSIMSELLER0001', {}, 'wrong')).toMatchObject({
    kind: 'wrong_access_key_secret',
    code: 'SignatureDoesNotMatch',
  })
  expect(await listing('EMPSIMDISABLED0001')).toMatchObject({ kind: 'disabled_access_key' })
  const denied = await listing('EMPSIMNOPERMISSION0001')
  expect(denied).toMatchObject({
    kind: 'missing_permission',
    action: 'ecs:DescribeImages',
    code: 'Forbidden.RAM',
  })
  expect(denied.requestId).toMatch(/^[0-9A-F-]{36}$/)
  expect(await stage.calls('DescribeImages')).toHaveLength(4)
  const account = await failureOf(stage.cloudOf('EMPSIMSELLER0001', {}, 'wrong').account())
  expect(account).toMatchObject({ kind: 'wrong_access_key_secret' })
  expect(account.requestId).toMatch(/^[0-9A-F-]{36}$/)
})

it("IM-2 refuses keys that can't be keys, and regions not in use, without a call", async () => {
  expect(await listing('bad id\r\nx-evil: 1')).toMatchObject({ kind: 'wrong_access_key_id' })
  expect(await listing('EMPSIMSELLER0001', {}, 'two\nlines')).toMatchObject({
    kind: 'wrong_access_key_secret',
  })
  const seller = stage.cloudOf('EMPSIMSELLER0001')
  for (const regionId of ['cn-shanghai', 'evil.example/', 'CN-HANGZHOU', '']) {
    expect(await failureOf(seller.listImages({ ...page, regionId }))).toMatchObject({
      kind: 'invalid_parameter',
    })
  }
  expect(await failureOf(seller.listImages({ ...page, pageSize: 101 }))).toMatchObject({
    kind: 'invalid_parameter',
  })
  expect(await stage.calls('DescribeImages')).toHaveLength(0)
  expect(await failureOf(seller.listImages({ ...page, regionId: 'xx-nowhere-1' }))).toMatchObject({
    kind: 'not_found',
  })
})

it.each([
  ['throttled', 'throttled', { retryAfterSeconds: 1 }, true],
  ['server_error', 'cloud_failure', {}, true],
  ['out_of_stock', 'out_of_stock', {}, false],
  ['quota', 'quota', {}, false],
  ['no_permission', 'missing_permission', { action: 'ecs:DescribeImages' }, false],
])("IM-2 knows the cloud's failure %s as %s", async (fault, kind, facts, isTransient) => {
  await stage.fault({ action: 'DescribeImages', kind: fault })
  const error = await listing('EMPSIMSELLER0001', { maxAttempts: 1 })
  expect(error).toMatchObject({ kind, isTransient, ...facts })
})

it.each([
  ['InvalidAccessKeyId', 400, 'wrong_access_key_id'],
  ['IncompleteSignature', 400, 'wrong_access_key_secret'],
  ['NoPermission', 403, 'missing_permission'],
  ['Throttling', 400, 'throttled'],
  ['QuotaExceeded.Image', 400, 'quota'],
  ['InvalidAccountStatus.NotEnoughBalance', 403, 'quota'],
  ['InvalidResourceType.NotSupported', 403, 'out_of_stock'],
  ['InvalidImageId.NotFound', 404, 'not_found'],
  ['InvalidImageName.Malformed', 400, 'invalid_parameter'],
  ['IncorrectInstanceStatus.Initializing', 403, 'wrong_state'],
  ['InternalError', 500, 'cloud_failure'],
  ['NeverHeardOfThis', 418, 'invalid_parameter'],
])('IM-2 knows the code %s (%s) as %s', async (code, statusCode, kind) => {
  await stage.fault({
    action: 'DescribeImages',
    kind: 'refusal',
    code,
    statusCode,
    message: 'Said by the cloud.',
  })
  expect(await listing('EMPSIMSELLER0001', { maxAttempts: 1 })).toMatchObject({ kind, code })
})

it('IM-2 comes back after transient failures, and gives up after the last attempt', async () => {
  await stage.fault({ action: 'DescribeImages', kind: 'server_error', count: 2 })
  const seller = stage.cloudOf('EMPSIMSELLER0001', { maxAttempts: 3 })
  const image = await seller.getImage({ regionId: 'cn-hangzhou', imageId: 'm-sim-hz-web' })
  expect(image?.name).toBe('acme-web-stack-1.0')
  expect(await stage.calls('DescribeImages')).toHaveLength(3)
  await stage.control('POST', 'reset')
  await stage.fault({ action: 'DescribeImages', kind: 'outage' })
  expect(await failureOf(seller.listImages(page))).toMatchObject({
    kind: 'unreachable',
    isTransient: true,
  })
  expect(await stage.calls('DescribeImages')).toHaveLength(3)
})

it('IM-2 tells a silent cloud from one that is not there, within the time budget', async () => {
  await stage.fault({ action: '*', kind: 'time_out' })
  const impatient = { connectTimeoutMs: 100, readTimeoutMs: 100, budgetMs: 400, maxAttempts: 2 }
  expect(await listing('EMPSIMSELLER0001', impatient)).toMatchObject({
    kind: 'timeout',
    isTransient: true,
  })
  expect(await failureOf(stage.cloudOf('EMPSIMSELLER0001', impatient).account())).toMatchObject({
    kind: 'timeout',
  })
  const started = Date.now()
  const stuck = { connectTimeoutMs: 60_000, readTimeoutMs: 60_000, budgetMs: 300 }
  expect(await listing('EMPSIMSELLER0001', stuck)).toMatchObject({ kind: 'timeout' })
  expect(Date.now() - started).toBeLessThan(5_000)
  const nowhere = createAlibabaCloud({ regions, endpoint: '127.0.0.1:1', maxAttempts: 1 })
  const keys = { accessKeyId: 'EMPSIMSELLER0001', accessKeySecret: 'x' }
  expect(await failureOf(nowhere.connect(keys).listImages(page))).toMatchObject({
    kind: 'unreachable',
  })
  expect(await failureOf(nowhere.connect(keys).account())).toMatchObject({ kind: 'unreachable' })
})

it('RV-2 never sends a script a second time by itself', async () => {
  const seller = stage.cloudOf('EMPSIMSELLER0001')
  const { instanceId } = await seller.runInstance(order)
  await until(
    () => seller.getInstance({ regionId: 'cn-hangzhou', instanceId }),
    (instance) => instance?.status === 'running',
  )
  await stage.fault({ action: 'RunCommand', kind: 'server_error', count: 1 })
  const command = {
    regionId: 'cn-hangzhou',
    instanceId,
    script: 'echo hi',
    timeoutSeconds: 60,
    clientToken: 's-1',
  }
  expect(await failureOf(seller.runCommand(command))).toMatchObject({ kind: 'cloud_failure' })
  expect(await stage.calls('RunCommand')).toHaveLength(1)
})

it("ST-3 explains why a server can't be launched", async () => {
  const seller = stage.cloudOf('EMPSIMSELLER0001')
  const launch = (rest: Partial<RunInstanceOrder>) =>
    failureOf(seller.runInstance({ ...order, ...rest }))
  expect(await launch({ imageId: 'm-none' })).toMatchObject({ kind: 'not_found' })
  expect(await launch({ instanceType: 'ecs.none.large' })).toMatchObject({ kind: 'not_found' })
  expect(await launch({ imageId: 'm-sim-hz-creating' })).toMatchObject({ kind: 'wrong_state' })
  expect(await launch({ imageId: 'm-sim-hz-big' })).toMatchObject({ kind: 'invalid_parameter' })
  expect(await launch({ instanceType: 'ecs.g8y.large' })).toMatchObject({
    kind: 'invalid_parameter',
  })
  expect(await launch({ vSwitchId: 'vsw-none' })).toMatchObject({ kind: 'no_network' })
  const { instanceId } = await seller.runInstance(order)
  expect(await launch({ name: 'another' })).toMatchObject({
    kind: 'invalid_parameter',
    code: 'IdempotentParameterMismatch',
  })
  await seller.deleteInstance({ regionId: 'cn-hangzhou', instanceId, force: true })
})

it('IM-2 never says the secret or the key id, whatever the cloud says', async () => {
  const [id, secret] = ['EMPSIMSELLER0001', secretOf('EMPSIMSELLER0001')]
  const message = `The string to sign was ${id}&${secret} (${secret})`
  const codes = [
    'InvalidParameter',
    'SignatureDoesNotMatch',
    'InvalidImageId.NotFound',
    `Invalid${secret}`,
    'QuotaExceeded',
  ]
  for (const code of codes) {
    await stage.control('DELETE', 'faults')
    await stage.fault({ action: '*', kind: 'refusal', code, message, statusCode: 400 })
    const cloud = stage.cloudOf(id)
    for (const error of [
      await failureOf(cloud.listImages(page)),
      await failureOf(cloud.account()),
    ]) {
      const everything = JSON.stringify({
        ...error,
        message: error.message,
        stack: error.stack,
        cause: error.cause,
      })
      expect(everything).not.toContain(secret)
      expect(everything).not.toContain(id)
    }
  }
})
