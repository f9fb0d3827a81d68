import type { TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { beginProduct, confirmedSeller, patchDraft } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const letters = (length: number) => 'x'.repeat(length)
const address = (length: number) => 'https://a.example/'.padEnd(length, 'x')
const links = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Part ${index}`, url: 'https://a.example' }))

/** Each field of SA-1 that has a limit: what its words say, and the values at and beyond it. */
const bounds: [field: string, most: number, of: (size: number) => unknown][] = [
  ['name', 100, letters],
  ['productUrl', 500, address],
  ['pricingDetails', 500, letters],
  ['shortDescription', 500, letters],
  ['resources', 5, links],
]

describe('SA-1 the limits of a SaaS listing', () => {
  it.each(bounds)('SA-1 takes %s up to %i and refuses one more', async (field, most, of) => {
    const id = await beginProduct(world, seller, 'saas')
    expect((await patchDraft(world, seller, id, { [field]: of(most) })).status).toBe(200)
    const refused = await patchDraft(world, seller, id, { [field]: of(most + 1) })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toMatchObject([{ pointer: `#/${field}` }])
  })
})
