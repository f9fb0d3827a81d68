import {
  type DomainProofLapsed,
  type DomainProofLost,
  type DomainProven,
  VendorUnverified,
  VendorVerified,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor } from './factories.ts'
import { openNameServer, type NameServer } from './name-server.ts'
import { openPostOffice, type PostOffice } from './post-office.ts'

export const day = 86_400_000
export const freshDomain = () => `d${newId().slice(-12)}.com`

/**
 * The service with a name server and a post office of its own, and what vendors do there to prove a domain (ON-10). It
 * is opened before the first test of a suite.
 */
export function domainWorld() {
  const open = {} as { service: TestService; names: NameServer; post: PostOffice }
  beforeAll(async () => {
    ;[open.names, open.post] = await Promise.all([openNameServer(), openPostOffice()])
    open.service = await createTestService(vendorOnboarding, {
      environment: { DNS_SERVERS: open.names.address, MAIL_URL: open.post.url },
    })
  })
  afterAll(async () => {
    await open.service.stop()
    await Promise.all([open.names.stop(), open.post.stop()])
  })

  const ask = (actor: TestActor | undefined, path: string, body: object = {}) =>
    as(open.service.app, actor).post(`/api/v1/${path}`).send(body)

  /** A vendor that has named a domain. */
  async function named(domain = freshDomain()) {
    const vendor = await approveVendor(open.service)
    const answer = await ask(vendor.owner, `vendors/${vendor.vendorId}/domain-proofs`, { domain })
    expect(answer.status).toBe(201)
    const id = answer.body.id as string
    const see = async () =>
      (await as(open.service.app, vendor.owner).get(`/api/v1/domain-proofs/${id}`)).body
    return {
      ...vendor,
      id,
      domain,
      record: answer.body.record as string,
      see,
      check: () => ask(vendor.owner, `domain-proofs/${id}/check`),
      publishRecord: () => open.names.records.set(domain, [[answer.body.record as string]]),
    }
  }
  /** A vendor with the badge. */
  async function proven(domain?: string) {
    const vendor = await named(domain)
    vendor.publishRecord()
    expect((await vendor.check()).body.status).toBe('proven')
    return vendor
  }
  /** Lets time pass in steps of a day, with the looks that fall due. */
  async function pass(days: number) {
    for (let n = 0; n < days; n++) {
      open.service.clock.advance(day)
      await open.service.work()
    }
  }
  const badges = async (vendorId: string) => {
    const on = await open.service.published(VendorVerified)
    const off = await open.service.published(VendorUnverified)
    return {
      on: on.filter((said) => said.vendorId === vendorId).length,
      off: off.filter((said) => said.vendorId === vendorId).length,
    }
  }
  const told = async (
    event: typeof DomainProven | typeof DomainProofLapsed | typeof DomainProofLost,
    id: string,
  ) => (await open.service.published(event)).filter(({ proofId }) => proofId === id).length
  return Object.assign(open, { ask, named, proven, pass, badges, told })
}
