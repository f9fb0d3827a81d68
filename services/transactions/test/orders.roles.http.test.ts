import { vendorRoles } from '@emporium/domain'
import { AccessChanged, SessionsEnded } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { environment, listProduct, subscribeTo } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(transactions, { environment })
})
afterAll(() => service.stop())

const paths = ['/orders', '/orders/export?format=csv', '/orders/choices', '/reports/summary']

describe.each(vendorRoles)('ON-10 SP-2 a %s', (role) => {
  const may = ['owner', 'finance', 'read_only'].includes(role)
  it.each(paths)(`ON-10 ${may ? 'sees' : 'does not see'} %s`, async (path) => {
    const product = await listProduct(service)
    await subscribeTo(service, product, service.actors.buyer())
    const member = service.actors.seller({ vendorId: product.vendorId, role })
    const answer = await as(service.app, member).get(`/api/v1${path}`)
    expect(answer.status).toBe(may ? 200 : 403)
  })
})

describe('a token that was taken back', () => {
  it('ON-10 opens nothing here as soon as this is heard; a newer one does, and so do those of others', async () => {
    const id = newId()
    const removed = service.actors.seller({ id })
    const other = service.actors.seller()
    await as(service.app, removed).get('/api/v1/orders').expect(200)
    const cut = { accountId: id, validFrom: new Date(Date.now() + 1_000).toISOString() }
    const { id: envelope } = await service.deliver(AccessChanged, cut)
    await service.deliver(AccessChanged, cut, { id: envelope })
    await as(service.app, removed).get('/api/v1/orders').expect(401)
    await as(service.app, other).get('/api/v1/orders').expect(200)
    // Heard late: what is newer stands.
    const older = { accountId: id, validFrom: new Date(Date.now() - 5_000).toISOString() }
    await service.deliver(AccessChanged, older)
    await as(service.app, removed).get('/api/v1/orders').expect(401)
  })

  it('S-3 goes with its session, heard twice or once; another session of the same person stays', async () => {
    const id = newId()
    const [ended, kept] = [service.actors.seller({ id }), service.actors.seller({ id })]
    const payload = ended.token.split('.')[1] ?? ''
    const { sid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string }
    await as(service.app, ended).get('/api/v1/orders').expect(200)
    const said = { accountId: id, sessionIds: [sid], endedAt: new Date().toISOString() }
    const { id: envelope } = await service.deliver(SessionsEnded, said)
    await service.deliver(SessionsEnded, said, { id: envelope })
    await service.deliver(SessionsEnded, said)
    await as(service.app, ended).get('/api/v1/orders').expect(401)
    await as(service.app, kept).get('/api/v1/orders').expect(200)
  })
})
