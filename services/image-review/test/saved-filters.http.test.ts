import { createCtx, newId, system } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { limits } from '@emporium/domain'
import { imageReview } from '../src/app.ts'
import { plantFilters } from '../src/saved-filters/plant-filters.ts'

let service: TestService
let admin: TestActor
beforeAll(async () => {
  service = await createTestService(imageReview)
  admin = service.actors.staff('admin', { name: 'Ada' })
})
afterAll(() => service.stop())

const path = '/api/v1/saved-filters'
type Kept = { id: string; name: string; isShared: boolean; isDefault: boolean; actions: string[] }
const list = async (by: TestActor) =>
  (await as(service.app, by).get(path).expect(200)).body.items as Kept[]
const named = async (by: TestActor, name: string) =>
  (await list(by)).find((one) => one.name === name)
const add = (by: TestActor, name: string, said: object = {}) =>
  as(service.app, by)
    .post(path)
    .send({ name, criteria: { due: 'overdue' }, ...said })
const reviewer = () => service.actors.staff('reviewer')
const plant = () =>
  plantFilters(
    createCtx({
      service: 'image-review',
      dataSource: service.dataSource,
      actor: system,
      correlationId: newId(),
      log: service.receiver.log,
      clock: service.clock.now,
    }),
  )

describe('RV-7 kept filters of the queue', () => {
  it('RV-7 come with "Mine" and "Overdue images"; what an admin removed is not planted again', async () => {
    expect((await list(reviewer())).map(({ name }) => name)).toEqual(['Mine', 'Overdue images'])
    const mine = await named(admin, 'Mine')
    await as(service.app, admin).post(`${path}/${mine?.id}/remove`).expect(200)
    await plant()
    expect((await list(reviewer())).map(({ name }) => name)).toEqual(['Overdue images'])
  })

  it('RV-7 are each reviewer’s own; shared ones are for all, by admins alone', async () => {
    const [kim, lee] = [reviewer(), reviewer()]
    await add(kim, 'Late').expect(201)
    await add(lee, 'Late').expect(201)
    expect((await add(kim, 'Late')).body.type).toBe('/problems/filter-name-taken')
    expect(await named(lee, 'Late')).toMatchObject({ isShared: false, actions: ['edit', 'remove'] })
    await add(kim, 'All late', { isShared: true }).expect(403)
    await add(admin, 'All late', { isShared: true }).expect(201)
    expect(await named(kim, 'All late')).toMatchObject({ isShared: true, actions: [] })
    const own = await named(kim, 'Late')
    const change = { name: 'Later', criteria: { due: 'soon' } }
    await as(service.app, lee).put(`${path}/${own?.id}`).send(change).expect(404)
    await as(service.app, kim).put(`${path}/${own?.id}`).send(change).expect(200)
    expect(await named(kim, 'Later')).toMatchObject({ criteria: { due: 'soon' } })
    const shared = await named(kim, 'All late')
    await as(service.app, kim).put(`${path}/${shared?.id}`).send(change).expect(403)
  })

  it('RV-7 one of them is the default of a person, and none when it is removed', async () => {
    const [kim, lee] = [reviewer(), reviewer()]
    const choose = (by: TestActor, id: string | null | undefined) =>
      as(service.app, by).put(`${path}/default`).send({ id })
    await add(kim, 'Mornings').expect(201)
    const shared = await named(kim, 'Overdue images')
    await choose(kim, shared?.id).expect(200)
    expect((await named(kim, 'Overdue images'))?.isDefault).toBe(true)
    expect((await named(lee, 'Overdue images'))?.isDefault).toBe(false)
    const own = await named(kim, 'Mornings')
    await choose(lee, own?.id).expect(404)
    await choose(kim, own?.id).expect(200)
    expect((await list(kim)).filter(({ isDefault }) => isDefault)).toHaveLength(1)
    await as(service.app, kim).post(`${path}/${own?.id}/remove`).expect(200)
    expect((await list(kim)).filter(({ isDefault }) => isDefault)).toEqual([])
    await choose(kim, null).expect(200)
  })

  it('RV-7 are as many as one finds one’s way through, also when all come at once', async () => {
    const kim = reviewer()
    const all = Array.from({ length: limits.savedFilters + 5 }, (_, n) => add(kim, `Filter ${n}`))
    const statuses = (await Promise.all(all)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(limits.savedFilters)
    expect(statuses.filter((status) => status === 409)).toHaveLength(5)
  })

  it.each([
    [{ name: ' ' }, '#/name'],
    [{ name: 'x'.repeat(limits.filterName + 1) }, '#/name'],
    [{ criteria: { colour: 'red' } }, '#/criteria/colour'],
    [{ criteria: { due: 'never' } }, '#/criteria/due'],
  ])('PA-1 names what is wrong with %j', async (said, pointer) => {
    const answer = await add(reviewer(), 'Odd', said)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })
})
