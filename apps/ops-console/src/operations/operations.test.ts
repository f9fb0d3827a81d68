import { describe, expect, it } from 'vitest'
import { itSaysHowLoadingGoes } from '../../test/faces.ts'
import { press } from '../../test/hands.ts'
import { openPage } from '../../test/mount-page.ts'
import { refusal, server } from '../../test/server.ts'
import { placeRoles } from '../layouts/places.ts'
import { services } from './operations.api.ts'
import OperationsPage from './OperationsPage.vue'
import ServiceMessages from './ServiceMessages.vue'

const queueOf = (service: string) => `GET /api/v1/operations/${service}/queue`
const parkedOf = (service: string) => `GET /api/v1/operations/${service}/parked-messages`
const figures = { outboxWaiting: 4, outboxLagSeconds: 12.4, parked: 1 }
const message = {
  messageId: 'm1',
  name: 'product.listed',
  attempts: 3,
  parkedAt: '2026-11-24T08:00:00.000Z',
  problem: { type: '/problems/cloud-unreachable', title: 'cloud' },
}
const replaying = 'POST /api/v1/operations/catalog/parked-messages/m1/replay'
const open = async (items: unknown[] = [message]) => {
  server.answer(queueOf('catalog'), figures)
  server.answer(parkedOf('catalog'), { items })
  return (await openPage(ServiceMessages, { props: { service: 'catalog' } })).wrapper
}

describe('the messages between the services', () => {
  it('S-2 are looked after by admins alone', () => {
    expect(placeRoles.operations).toEqual(['admin'])
  })

  it('S-2 are shown for every service, also when one does not answer', async () => {
    for (const service of services) {
      server.answer(queueOf(service), { ...figures, parked: 0 })
      server.answer(parkedOf(service), { items: [] })
    }
    server.answer(queueOf('ratings'), refusal(500, 'internal-error'))
    const { wrapper } = await openPage(OperationsPage)
    for (const name of ['Identity', 'Vendor onboarding', 'Catalog', 'Image review', 'Ratings'])
      expect(wrapper.text()).toContain(name)
    expect(wrapper.findAll('[role="alert"]')).toHaveLength(1)
  })

  describe('of one service', () => {
    const shown = { rule: 'S-2', page: ServiceMessages, props: { service: 'catalog' } }
    itSaysHowLoadingGoes({
      ...shown,
      call: queueOf('catalog'),
      beside: { [parkedOf('catalog')]: { items: [message] } },
      answer: figures,
      says: 'product.listed',
    })
  })

  it('S-2 say what waits, how long, and why one was put aside', async () => {
    const text = (await open()).text()
    for (const words of ['Waiting4', '12 s', 'product.listed', 'Tried 3 times'])
      expect(text).toContain(words)
    expect(text).toContain('The cloud cannot be reached at the moment')
  })

  it('S-2 are handled once more, and leave the list', async () => {
    server.answer(replaying, {})
    const wrapper = await open()
    server.answer(parkedOf('catalog'), { items: [] })
    await press('Replay')
    expect(server.bodiesOf(replaying)).toHaveLength(1)
    expect(wrapper.text()).not.toContain('product.listed')
  })

  it('S-2 stay in the list with the reason when the server refuses', async () => {
    server.answer(replaying, refusal(409, 'conflict'))
    const wrapper = await open()
    await press('Replay')
    expect(wrapper.get('[role="alert"]').text()).toContain('conflicts with what is there')
    expect(wrapper.text()).toContain('product.listed')
  })
})
