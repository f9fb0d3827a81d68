import { request } from 'node:http'
import { createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { TermsAcceptance } from '../src/terms/terms-acceptance.entity.ts'
import { acceptance, createDraft } from './factories.ts'

let service: TestService
beforeAll(async () => {
  // The gateway of this installation speaks from 127.0.0.1, and it alone is believed.
  const environment = { TRUST_PROXY: '127.0.0.1' }
  service = await createTestService(vendorOnboarding, { environment })
  await service.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => service.stop())

/** Hands an application in over a connection that comes from this address; answers what was stored. */
async function storedAddress(localAddress: string, forwardedFor?: string) {
  const { applicant, id, path } = await createDraft(service)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = request(`${service.app.listeningOrigin}${path}/submit`, {
      method: 'POST',
      localAddress,
      headers: {
        authorization: applicant.authorization,
        'content-type': 'application/json',
        ...(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}),
      },
    })
    sent.once('response', (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.once('error', reject)
    sent.end(JSON.stringify(acceptance))
  })
  expect(status).toBe(200)
  const kept = await service.dataSource.manager.findOneByOrFail(TermsAcceptance, {
    applicationId: id,
  })
  return kept.address
}

describe('ON-5 from which address the terms were accepted', () => {
  it('ON-5 keeps the client that the gateway names', async () => {
    expect(await storedAddress('127.0.0.1', '198.51.100.7')).toBe('198.51.100.7')
  })

  it('ON-5 believes nobody but the gateway', async () => {
    expect(await storedAddress('127.0.0.2', '198.51.100.7')).toBe('127.0.0.2')
  })

  it('ON-5 takes of a chain what the gateway added, not what the client wrote before', async () => {
    expect(await storedAddress('127.0.0.1', '6.6.6.6, 198.51.100.7')).toBe('198.51.100.7')
  })

  it('ON-5 keeps the address of whoever comes without a gateway', async () => {
    expect(await storedAddress('127.0.0.2')).toBe('127.0.0.2')
  })
})
