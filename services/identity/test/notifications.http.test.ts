import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ApplicationRejected } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { buildPerson, startIdentity, type Identity } from './factories.ts'

let service: Identity

beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const applied = (accountId: string) => ({
  applicationId: newId(),
  accountId,
  companyName: 'Orion GmbH',
})

describe('GET /notifications', () => {
  const list = (person: Parameters<typeof as>[1], query: object = {}) =>
    as(service.app, person).get('/api/v1/notifications').query(query)
  const read = (person: Parameters<typeof as>[1], body: object) =>
    as(service.app, person).post('/api/v1/notifications/read').send(body)

  it('ON-7 lists one’s own in one’s language, newest first, and counts the unread', async () => {
    const person = await buildPerson(service, { language: 'zh-CN' })
    const stranger = await buildPerson(service)
    for (const reason of ['一', '二', '三']) {
      service.clock.advance(1)
      await service.deliver(ApplicationRejected, { ...applied(person.id), reason })
    }
    const { body } = await list(person, { limit: 2 }).expect(200)
    expect(body).toMatchObject({ unreadCount: 3 })
    expect(body.items[0]).toMatchObject({
      title: '您的入驻申请未通过',
      link: '/sell/application',
      readAt: null,
    })
    expect(body.items[0].body).toContain('三')
    const rest = await list(person, { limit: 2, cursor: body.nextCursor }).expect(200)
    expect(rest.body.items).toHaveLength(1)
    expect(rest.body.nextCursor).toBeNull()
    expect((await list(stranger).expect(200)).body).toEqual({
      items: [],
      nextCursor: null,
      unreadCount: 0,
    })
  })

  it('ON-7 marks those named or all, and never those of others', async () => {
    const person = await buildPerson(service)
    const stranger = await buildPerson(service)
    for (const reason of ['a', 'b', 'c'])
      await service.deliver(ApplicationRejected, { ...applied(person.id), reason })
    const ids = (await list(person)).body.items.map((item: { id: string }) => item.id)
    await read(stranger, { ids }).expect(200)
    await read(stranger, { all: true }).expect(200)
    expect((await read(person, { ids: ids.slice(0, 1) }).expect(200)).body).toEqual({
      unreadCount: 2,
    })
    expect((await list(person, { unread: true })).body.items).toHaveLength(2)
    expect((await read(person, { all: true }).expect(200)).body).toEqual({ unreadCount: 0 })
  })

  it('ON-7 refuses nobody and nonsense', async () => {
    const person = await buildPerson(service)
    await as(service.app).get('/api/v1/notifications').expect(401)
    await as(service.app).post('/api/v1/notifications/read').send({ all: true }).expect(401)
    for (const body of [
      {},
      { all: false },
      { ids: [] },
      { ids: ['x'] },
      { all: true, ids: [newId()] },
    ])
      await read(person, body).expect(400)
  })
})
