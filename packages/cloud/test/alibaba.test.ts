import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { seedAccounts } from '@emporium/cloud-simulator'
import { addressOf, leastPrivilegePolicy } from '../src/index.ts'
import { startCloud, until } from './simulated.ts'
import type { Cloud, RunInstanceOrder } from '../src/index.ts'

let stage: Awaited<ReturnType<typeof startCloud>>
let seller: Cloud
let platform: Cloud

beforeAll(async () => {
  stage = await startCloud()
  seller = stage.cloudOf('EMPSIMSELLER0001')
  platform = stage.cloudOf('EMPSIMPLATFORM0001')
})
beforeEach(() => stage.control('POST', 'reset'))
afterAll(() => stage.simulator.close())

const web = { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-web' }
const order = (rest: Partial<RunInstanceOrder> = {}): RunInstanceOrder => ({
  ...web,
  instanceType: 'ecs.n1.small',
  systemDiskGiB: 40,
  networkType: 'vpc',
  name: 'test-server',
  clientToken: 'case-1',
  tags: { 'emporium:case': 'case-1' },
  ...rest,
})
const running = (cloud: Cloud, instanceId: string) =>
  until(
    () => cloud.getInstance({ regionId: 'cn-hangzhou', instanceId }),
    (instance) => instance?.status === 'running',
  )

it("IM-2 says whose key it is and whether it is the owner's", async () => {
  expect(await seller.account()).toEqual({ accountId: seedAccounts.seller, isRoot: true })
  const limited = stage.cloudOf('EMPSIMSELLERRAM0001')
  expect(await limited.account()).toEqual({ accountId: seedAccounts.seller, isRoot: false })
})

it('IM-2 lists own images first and then shared ones, in pages without loss or repetition', async () => {
  const pages = []
  for (const pageNumber of [1, 2, 3, 4, 5, 6, 7]) {
    pages.push(await seller.listImages({ regionId: 'cn-hangzhou', pageNumber, pageSize: 7 }))
  }
  const images = pages.flatMap((page) => page.items)
  expect(pages.map((page) => page.total)).toEqual(Array(7).fill(44))
  expect(new Set(images.map((image) => image.imageId)).size).toBe(44)
  expect(images.map((image) => image.ownerAlias)).toEqual([...Array(43).fill('self'), 'others'])
})

it("IM-2 tells the facts of an image, and why one can't be published", async () => {
  const { items } = await seller.listImages({
    regionId: 'cn-hangzhou',
    pageNumber: 1,
    pageSize: 100,
  })
  const named = (id: string) => items.find((image) => image.imageId === `m-sim-hz-${id}`)
  expect(named('web')).toMatchObject({
    name: 'acme-web-stack-1.0',
    operatingSystem: 'Ubuntu 22.04 64-bit',
    osFamily: 'linux',
    architecture: 'x86_64',
    sizeGiB: 40,
    status: 'available',
    progressPercent: 100,
    usable: true,
  })
  expect(named('windows')).toMatchObject({ osFamily: 'windows', usable: true })
  expect(named('arm')).toMatchObject({ architecture: 'arm64' })
  expect(named('encrypted')).toMatchObject({ usable: false, unusableReason: 'encrypted' })
  expect(named('creating')).toMatchObject({ progressPercent: 45, unusableReason: 'creating' })
  expect(named('unavailable')).toMatchObject({
    status: 'unavailable',
    unusableReason: 'not_available',
  })
  expect(named('shared')).toMatchObject({
    unusableReason: 'shared_from_elsewhere',
    sharedFromAccountId: seedAccounts.secondSeller,
  })
})

it('ST-3 shares an image, knows it, and takes it back', async () => {
  const share = { ...web, accountId: seedAccounts.platform }
  expect(await seller.isImageSharedWith(share)).toBe(false)
  expect(await platform.getImage(web)).toBeUndefined()
  await seller.shareImage(share)
  await seller.shareImage(share)
  expect(await seller.isImageSharedWith(share)).toBe(true)
  expect(await platform.getImage(web)).toMatchObject({ ownerAlias: 'others' })
  expect(await seller.getImage(web)).toMatchObject({ isShared: true })
  await seller.unshareImage(share)
  expect(await platform.getImage(web)).toBeUndefined()
})

it('IM-12 copies an image with progress, once per token', async () => {
  await seller.shareImage({ ...web, accountId: seedAccounts.platform })
  const copy = {
    ...web,
    destinationRegionId: 'cn-beijing',
    name: 'listing-1',
    clientToken: 'copy-1',
  }
  const first = await platform.copyImage(copy)
  const place = { regionId: 'cn-beijing', imageId: first.imageId }
  expect(await platform.getImage(place)).toMatchObject({ status: 'creating' })
  expect(await platform.copyImage(copy)).toEqual(first)
  await until(
    () => platform.getImage(place),
    (image) => image?.status === 'available' && image.progressPercent === 100,
  )
  expect(await stage.calls('CopyImage')).toHaveLength(1)
  expect((await platform.copyImage({ ...copy, clientToken: 'copy-2' })).imageId).not.toBe(
    first.imageId,
  )
  await platform.deleteImage(place)
  await platform.deleteImage(place)
  expect(await platform.getImage(place)).toBeUndefined()
})

it("IM-12 makes one copy even if the cloud's answer gets lost", async () => {
  await stage.fault({ action: 'CopyImage', kind: 'outage', count: 1, afterEffect: true })
  await seller.copyImage({
    ...web,
    destinationRegionId: 'cn-beijing',
    name: 'listing-1',
    clientToken: 'copy-1',
  })
  const { items } = await seller.listImages({ regionId: 'cn-beijing', pageNumber: 1, pageSize: 50 })
  expect(items.filter((image) => image.name === 'listing-1')).toHaveLength(1)
  expect(await stage.calls('CopyImage')).toHaveLength(2)
})

it('IM-8 lists instance types with cores, memory, architecture and I/O optimisation', async () => {
  const types = await seller.listInstanceTypes({ regionId: 'cn-hangzhou' })
  const named = (id: string) => types.find((type) => type.id === id)
  expect(types.length).toBeGreaterThan(50)
  expect(named('ecs.n1.tiny')).toEqual({
    id: 'ecs.n1.tiny',
    cpuCores: 1,
    memoryGiB: 1,
    architecture: 'x86_64',
    ioOptimized: true,
    family: 'ecs.n1',
  })
  expect(named('ecs.s2.large')).toMatchObject({ cpuCores: 2, memoryGiB: 4, ioOptimized: false })
  expect(named('ecs.g8y.large')).toMatchObject({ architecture: 'arm64' })
})

it('RV-8 launches one server per token, which answers until it is deleted', async () => {
  const { instanceId } = await seller.runInstance(order())
  expect(await seller.runInstance(order())).toEqual({ instanceId })
  const instance = await running(seller, instanceId)
  const address = instance && addressOf(instance, 8080)
  const page = await fetch(`http://${address?.host}:${address?.port}/`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain(`acme-web-stack-1.0 on ${instanceId}`)
  const tag = { regionId: 'cn-hangzhou', key: 'emporium:case', value: 'case-1' }
  expect(await seller.findInstancesByTag(tag)).toHaveLength(1)
  expect(await seller.findInstancesByTag({ ...tag, value: 'case-2' })).toHaveLength(0)
  await seller.deleteInstance({ regionId: 'cn-hangzhou', instanceId, force: true })
  await seller.deleteInstance({ regionId: 'cn-hangzhou', instanceId, force: true })
  expect(await seller.getInstance({ regionId: 'cn-hangzhou', instanceId })).toBeUndefined()
  await expect(fetch(`http://${address?.host}:${address?.port}/`)).rejects.toThrow()
})

it('RV-8 starts one server even if the answer gets lost', async () => {
  await stage.fault({ action: 'RunInstances', kind: 'outage', count: 1, afterEffect: true })
  await seller.runInstance(order())
  expect(await stage.calls('RunInstances')).toHaveLength(2)
  const { instances } = (await stage.control('GET', 'state')) as { instances: unknown[] }
  expect(instances).toHaveLength(1)
})

it("RV-8 refuses a running server's deletion without force, and stops it first", async () => {
  const { instanceId } = await seller.runInstance(order({ networkType: 'classic' }))
  const place = { regionId: 'cn-hangzhou', instanceId }
  await running(seller, instanceId)
  await expect(seller.deleteInstance({ ...place, force: false })).rejects.toMatchObject({
    kind: 'wrong_state',
  })
  await seller.stopInstance(place)
  await seller.stopInstance(place)
  await until(
    () => seller.getInstance(place),
    (instance) => instance?.status === 'stopped',
  )
  await seller.deleteInstance({ ...place, force: false })
  expect(await seller.getInstance(place)).toBeUndefined()
})

it('RV-3 has servers that are slow, that fail, and that do not listen', async () => {
  const statusOf = async (imageId: string) => {
    const { instanceId } = await seller.runInstance(order({ imageId, clientToken: imageId }))
    const instance = await running(seller, instanceId)
    const address = instance && addressOf(instance, 8080)
    const started = Date.now()
    const answer = await fetch(`http://${address?.host}:${address?.port}/`).catch(() => undefined)
    return { status: answer?.status, isSlow: Date.now() - started >= 290 }
  }
  expect(await statusOf('m-sim-hz-slow')).toEqual({ status: 200, isSlow: true })
  expect((await statusOf('m-sim-hz-failing')).status).toBe(500)
  expect((await statusOf('m-sim-hz-refusing')).status).toBeUndefined()
})

it('RV-2 runs a script and keeps its output and exit code', async () => {
  const { instanceId } = await seller.runInstance(order())
  await running(seller, instanceId)
  const command = {
    regionId: 'cn-hangzhou',
    instanceId,
    timeoutSeconds: 60,
    clientToken: 'script-1',
  }
  const script = "#!/bin/sh\necho 'héllo (world)'\nrm -rf /\nexit 3\necho never"
  const { invocationId } = await seller.runCommand({ ...command, script })
  const query = { regionId: 'cn-hangzhou', instanceId, invocationId }
  const result = await until(
    () => seller.getCommandResult(query),
    (one) => one?.status !== 'running',
  )
  expect(result).toMatchObject({ status: 'failed', exitCode: 3, output: 'héllo (world)\n' })
  expect(result?.finishedAt?.getTime()).toBeGreaterThan(result?.startedAt?.getTime() ?? Infinity)
  expect(await seller.getCommandResult({ ...query, invocationId: 't-none' })).toBeUndefined()
})

it('RV-2 takes scripts of up to 18,000 bytes', async () => {
  const { instanceId } = await seller.runInstance(order())
  await running(seller, instanceId)
  const command = {
    regionId: 'cn-hangzhou',
    instanceId,
    timeoutSeconds: 60,
    clientToken: 'script-1',
  }
  const longest = `echo ${'€+'.repeat(4498)}...`
  expect(Buffer.byteLength(longest)).toBe(18_000)
  await seller.runCommand({ ...command, script: longest })
  await expect(seller.runCommand({ ...command, script: `${longest}.` })).rejects.toMatchObject({
    kind: 'invalid_parameter',
  })
})

it("IM-2 asks of a seller's key no more than its policy says", async () => {
  const limited = stage.cloudOf('EMPSIMSELLERRAM0001')
  await limited.listImages({ regionId: 'cn-hangzhou', pageNumber: 1, pageSize: 10 })
  await limited.shareImage({ ...web, accountId: seedAccounts.platform })
  const allowed = leastPrivilegePolicy('list_and_share_images').Statement.flatMap(
    (one) => one.Action,
  )
  expect(allowed).toEqual([
    'ecs:DescribeImages',
    'ecs:DescribeImageSharePermission',
    'ecs:ModifyImageSharePermission',
  ])
  await expect(limited.runInstance(order())).rejects.toMatchObject({
    kind: 'missing_permission',
    action: 'vpc:DescribeVSwitches',
  })
})
