import { describe, expect, it } from '@jest/globals'
import { firstFree, slugOf } from './vendor-slug.ts'

describe('ON-7 the slug of a vendor', () => {
  it.each([
    ['Larch Systems GmbH', 'larch-systems-gmbh'],
    ['  Müller & Søn, Straße 9 ', 'muller-son-strasse-9'],
    ['北京云科技有限公司', 'vendor'],
    ['---', 'vendor'],
    ['ab '.repeat(40), 'ab-'.repeat(20).slice(0, -1)],
  ])('ON-7 makes %j to %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('ON-7 numbers namesakes and fills no gap that is taken', () => {
    expect(firstFree('larch', new Set())).toBe('larch')
    expect(firstFree('larch', new Set(['larch', 'larch-2', 'larch-soft']))).toBe('larch-3')
  })
})
