import { describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import ProductVersions from './ProductVersions.vue'

const version = {
  id: 'v1',
  status: 'listed',
  versionNumber: '1.0.0',
  releaseNote: 'First.',
  addenda: [],
  image: null,
  submissions: [],
  listedAt: '2026-11-24T08:00:00.000Z',
}
const statesOf = (isRemoved: boolean) =>
  mountPage(ProductVersions, {
    productId: 'p1',
    type: 'image',
    versions: [version, { ...version, id: 'v0', status: 'retired', versionNumber: '0.9.0' }],
    mayAdd: false,
    isRemoved,
  })
    .wrapper.findAll('[data-status]')
    .map((badge) => badge.text())

describe('the versions of a product', () => {
  it('IM-11 are on the shelf as long as the product is, and leave it together', () => {
    expect(statesOf(false)).toEqual(['On shelf', 'Retired'])
    expect(statesOf(true)).toEqual(['Removed', 'Retired'])
  })
})
