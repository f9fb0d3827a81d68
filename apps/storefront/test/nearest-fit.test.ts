import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CheckoutPage from '../src/subscriptions/CheckoutPage.vue'
import { misfitsOf, nearestFit } from '../src/products/nearest-fit.ts'
import { fittingChoice } from '../src/products/use-buy-choice.ts'
import { buyer, mountPage, pretendApi, product } from './mount-page.ts'

const [newest, older] = product.versions
const wanted = {
  versionId: 'new',
  regionId: 'cn-hangzhou',
  instanceType: 'ecs.s2.large',
  network: 'vpc',
}

describe('ST-2 the nearest that fits', () => {
  it('ST-2 is the wish itself when it fits', () => {
    expect(misfitsOf(product.versions, wanted)).toEqual([])
    expect(nearestFit(product.versions, wanted)).toEqual(wanted)
  })

  it.each([
    ['a region that the version is not in', { regionId: 'us-west-1' }, ['regionId']],
    [
      'a size that it does not run on',
      { versionId: 'old', instanceType: 'ecs.g6.xlarge' },
      ['instanceType'],
    ],
    ['a network that it does not run in', { network: 'classic' }, ['network']],
    ['a version that is gone', { versionId: 'gone' }, ['versionId']],
  ])('ST-2 is told for %s', (_name, change, misfits) => {
    expect(misfitsOf(product.versions, { ...wanted, ...change })).toEqual(misfits)
  })

  it('ST-2 keeps the version where as much of the wish is kept, else takes another one', () => {
    const elsewhere = { ...wanted, regionId: 'us-west-1' }
    // The new version in Hangzhou and the old one in the west each change one thing.
    expect(nearestFit(product.versions, elsewhere)).toEqual(wanted)
    const two = { ...elsewhere, network: 'classic' }
    expect(nearestFit(product.versions, two)?.versionId).toBe('new')
    expect(nearestFit(product.versions, { ...wanted, versionId: 'gone' })?.versionId).toBe('new')
  })

  it('ST-2 prefers the same part of the world and the smallest server that has as much', () => {
    if (!newest || !older) throw new Error('two versions are needed')
    const version = {
      ...newest,
      regions: ['us-west-1', 'cn-beijing'].map((regionId) => ({
        ...newest.regions[0]!,
        regionId: regionId as never,
        isPurchasable: true,
      })),
      instanceTypes: [
        { id: 'ecs.c1.small', cpuCores: 1, memoryGiB: 2, ioOptimized: false },
        { id: 'ecs.c8.huge', cpuCores: 32, memoryGiB: 64, ioOptimized: true },
        { id: 'ecs.c4.large', cpuCores: 4, memoryGiB: 8, ioOptimized: true },
      ],
    }
    expect(fittingChoice(version, wanted, [version, older])).toMatchObject({
      regionId: 'cn-beijing',
      instanceType: 'ecs.c4.large',
    })
    // With the other version only one thing changes.
    expect(nearestFit([version, older], wanted)).toEqual({ ...wanted, versionId: 'old' })
  })

  it('ST-2 is null when nothing can be had anywhere', () => {
    const closed = product.versions.map((version) => ({
      ...version,
      regions: version.regions.map((region) => ({ ...region, isPurchasable: false })),
    }))
    expect(nearestFit(closed, wanted)).toBeNull()
  })

  it('ST-2 is offered in the place of an order that does not fit, with the reason', async () => {
    const api = pretendApi({ 'GET /api/v1/storefront/products/harbor': { body: product } })
    const at =
      '/products/harbor/subscribe?versionId=new&regionId=us-west-1&instanceType=ecs.s2.large&network=vpc'
    const { wrapper } = await mountPage(CheckoutPage, { api, at, me: buyer })
    await flushPromises()
    expect(wrapper.text()).toContain('V2.0 is not available in US West.')
    expect(wrapper.get('a[href*="regionId=cn-hangzhou"]').text()).toBe('Go on with this')
  })
})
