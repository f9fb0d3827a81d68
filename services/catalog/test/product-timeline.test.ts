import {
  CaseAccessPassed,
  CaseFinished,
  CaseOpened,
  CasePassed,
  CaseRejected,
  ImageProduced,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { caseOf, completeDraft, confirmedSeller, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

type Line = { verb: string; to: string; by: { side: string; name: string | null } }

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

async function handedIn(type: 'image' | 'saas' = 'image') {
  const id = await completeDraft(world, seller, type)
  await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
  return { id, facts: await caseOf(world, id) }
}
const reviewer = () => ({ actor: { kind: 'account', id: newId() }, ...nextSequence() })
const linesOf = async (id: string, reader: TestActor = seller): Promise<Line[]> =>
  (await as(world.app, reader).get(`/api/v1/products/${id}`).expect(200)).body.timeline
const said = (lines: Line[]) => lines.map(({ to, by }) => `${to} by ${by.side}`)

describe('RV-1 the history of a product', () => {
  it('RV-1 tells a rejection once, as one of operations', async () => {
    const { id, facts } = await handedIn()
    await world.deliver(CaseOpened, facts('access_check'), nextSequence())
    const rejected = { ...facts('rejected'), reasons: ['No.'], fields: [] }
    await world.deliver(CaseRejected, rejected, reviewer())
    const lines = await linesOf(id)
    expect(said(lines)).toEqual([
      'under_review by vendor',
      'access_check by platform',
      'rejected by operations',
    ])
    expect(lines.at(-1)?.by.name).toBeNull()
  })

  it('RV-1 IM-12 tells the way to the shelf once', async () => {
    const { id, facts } = await handedIn()
    await world.deliver(CaseOpened, facts('access_check'), nextSequence())
    await world.deliver(CaseAccessPassed, facts('information_check'), reviewer())
    await world.deliver(CasePassed, facts('production'), reviewer())
    const produced = { regionId: 'cn-hangzhou', imageId: 'm-1' } as const
    await world.deliver(ImageProduced, { ...facts('production'), ...produced }, nextSequence())
    await world.deliver(CaseFinished, facts('on_shelf'), nextSequence())
    expect(said(await linesOf(id))).toEqual([
      'under_review by vendor',
      'access_check by platform',
      'information_check by operations',
      'production by operations',
      'listed by platform',
    ])
  })

  it('RV-6 knows no production of a SaaS product', async () => {
    const { id, facts } = await handedIn('saas')
    await world.deliver(CaseOpened, facts('information_check'), nextSequence())
    await world.deliver(CasePassed, facts('production'), reviewer())
    await world.deliver(CaseFinished, facts('on_shelf'), nextSequence())
    expect(said(await linesOf(id))).toEqual([
      'under_review by vendor',
      'information_check by platform',
      'listed by operations',
    ])
  })

  it('RV-3 says when a reviewer saw for themselves that the product works', async () => {
    const { id, facts } = await handedIn()
    await world.deliver(CaseOpened, facts('access_check'), nextSequence())
    const passed = { ...facts('information_check'), isSeenByHand: true }
    await world.deliver(CaseAccessPassed, passed, reviewer())
    expect((await linesOf(id)).at(-1)).toMatchObject({
      verb: 'seeByHand',
      to: 'information_check',
      by: { side: 'operations', name: null },
    })
  })

  it('RV-3 does not say that somebody saw it where no test server was launched', async () => {
    const { id, facts } = await handedIn()
    await world.deliver(CaseOpened, facts('access_check'), nextSequence())
    const passed = {
      ...facts('information_check'),
      isSeenByHand: true,
      probe: 'not_tried' as const,
    }
    await world.deliver(CaseAccessPassed, passed, reviewer())
    expect((await linesOf(id)).at(-1)).toMatchObject({ verb: 'passUntried', reason: null })
  })

  it('RV-1 IM-11 tells who took a product off the shelf to operations alone', async () => {
    const { id, facts } = await handedIn('saas')
    await world.deliver(CasePassed, facts('production'), reviewer())
    const admin = world.actors.staff('admin')
    const remove = as(world.app, admin).post(`/api/v1/products/${id}/remove`)
    await remove.send({ reason: 'Asked for' }).expect(200)
    const of = (lines: Line[]) => lines.at(-1)?.by
    expect(of(await linesOf(id))).toEqual({ side: 'operations', name: null })
    expect(of(await linesOf(id, admin))).toEqual({ side: 'operations', name: admin.name })
  })
})
