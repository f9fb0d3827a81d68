import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  CaseClaimed,
  ChangeRequestAnswered,
  ChangeRequestReplied,
  DeploymentFinished,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { LiveEvent } from '../src/live/live-event.entity.ts'
import { startIdentity, type Identity } from './factories.ts'

let service: Identity
const vendorId = newId()
const product = () => ({ productId: newId(), versionId: newId(), vendorId, productName: 'Vela DB' })

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

describe('open pages', () => {
  const told = async (subject: string, id: string) => {
    const rows = await service.dataSource.manager.find(LiveEvent, { order: { id: 'ASC' } })
    return rows
      .filter(({ message }) => message.type === 'changed' && message.subject === subject)
      .filter(({ message }) => 'id' in message && message.id === id)
      .map(({ audience }) => audience)
  }

  it('SP-5 RV-6 of the vendor and of the desk look again at a case, once for each event', async () => {
    const said = {
      ...product(),
      caseId: newId(),
      submissionId: newId(),
      status: 'access_check' as const,
      reviewerId: newId(),
      reviewerName: 'Kim',
    }
    const envelope = await service.deliver(CaseClaimed, said)
    await service.deliver(CaseClaimed, said, { id: envelope.id })
    expect(await told('product', said.productId)).toEqual([`vendor:${vendorId}`])
    expect(await told('review-case', said.caseId)).toEqual([
      `vendor:${vendorId}`,
      'staff:reviewer',
      'staff:admin',
    ])
  })

  it('SP-5 IM-11 of the vendor and of operations look again at a request', async () => {
    const { versionId: _none, ...about } = product()
    const said = { ...about, requestId: newId(), text: 'Which version?' }
    await service.deliver(ChangeRequestAnswered, said)
    const everybody = [`vendor:${vendorId}`, 'staff:reviewer', 'staff:admin']
    expect(await told('change-request', said.requestId)).toEqual(everybody)
    expect(await told('product', said.productId)).toEqual([`vendor:${vendorId}`])
    const reply = { ...said, requestId: newId() }
    await service.deliver(ChangeRequestReplied, reply)
    expect(await told('change-request', reply.requestId)).toEqual(everybody)
  })

  it('SP-5 of a buyer look again at a subscription, those of the vendor at its orders', async () => {
    const said = {
      ...product(),
      subscriptionId: newId(),
      buyerId: newId(),
      deploymentId: newId(),
      mode: 'share' as const,
    }
    await service.deliver(DeploymentFinished, said)
    expect(await told('subscription', said.subscriptionId)).toEqual([`account:${said.buyerId}`])
    expect(await told('order', said.subscriptionId)).toEqual([`vendor:${vendorId}`])
  })
})
