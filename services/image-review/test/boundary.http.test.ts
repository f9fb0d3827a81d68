import {
  createTestService,
  garbledRequestFaults,
  hostileRequestFaults,
  spoofedHeaderFaults,
  undocumentedMethodFaults,
  type TestService,
} from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

describe('S-8 what nobody honest sends', () => {
  it('S-8 is refused with a problem at every operation', async () => {
    expect(await hostileRequestFaults(service)).toEqual([])
  })
  it('S-1 believes no header about who somebody is', async () => {
    expect(await spoofedHeaderFaults(service)).toEqual([])
  })
  it('S-9 has no method that is not documented', async () => {
    expect(await undocumentedMethodFaults(service)).toEqual([])
  })
  it('S-8 refuses what is no proper HTTP', async () => {
    expect(await garbledRequestFaults(service)).toEqual([])
  })
})
