import {
  CasePassed,
  CaseRejected,
  ProductSubmitted,
  ProductWithdrawn,
  RuleModeSet,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import {
  beginProduct,
  caseOf,
  chooseImage,
  completeDraft,
  confirmedSeller,
  imageFields,
  nextSequence,
  patchDraft,
  putFile,
} from './factories.ts'
import { logo, userGuide } from './files.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const say = (id: string, verb: string, actor: TestActor = seller) =>
  as(world.app, actor).post(`/api/v1/products/${id}/${verb}`)

const submitted = async (id: string) =>
  (await world.published(ProductSubmitted)).filter(({ productId }) => productId === id)

describe('IM-9 handing in', () => {
  it('IM-9 freezes what was filled in, with the hash of the EULA', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'submit').expect(200)
    const [event] = await submitted(id)
    expect(event).toMatchObject({
      vendorName: 'Larch Systems',
      round: 1,
      listing: {
        type: 'image',
        name: imageFields.name,
        versionNumber: 'V1.0',
        eulaHash: createHash('sha256').update(imageFields.eulaHtml).digest('hex'),
        logo: { contentType: 'image/png' },
        userGuide: { name: 'Guide.pdf' },
        trademark: null,
        saas: null,
        image: { instanceTypes: [{ id: 'ecs.n1.small' }, { id: 'ecs.n2.large' }] },
      },
    })
  })

  it('IM-9 is one submission, however often the same request comes, also at the same time', async () => {
    const id = await completeDraft(world, seller)
    const key = newId()
    const send = () => say(id, 'submit').set('idempotency-key', key)
    const together = await Promise.all([send(), send(), send()])
    // A twin that comes while the first is at work is told so; one that comes later has the same answer.
    expect(together.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    const again = await send().expect(200)
    expect(again.headers['idempotent-replayed']).toBe('true')
    expect(again.body).toEqual(together.find(({ status }) => status === 200)?.body)
    expect(await submitted(id)).toHaveLength(1)
    // Another press that means another submission is refused: there is nothing left to hand in.
    await say(id, 'submit').set('idempotency-key', newId()).expect(409)
    expect(await submitted(id)).toHaveLength(1)
  })

  it('IM-6 names every field that is missing from an image product', async () => {
    const id = await beginProduct(world, seller)
    const answer = await say(id, 'submit').expect(400)
    expect(answer.body.type).toBe('/problems/invalid-request')
    const fields = Object.keys(imageFields).filter(
      (field) => !['categoryId', 'subCategoryId', 'accessPoints'].includes(field),
    )
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(
      [
        ...fields.map((field) => `#/${field}`),
        '#/image',
        '#/files/logo',
        '#/files/user_guide',
      ].sort(),
    )
    const readiness = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)
    expect(readiness.body.isReady).toBe(false)
    const blocking = readiness.body.findings.filter(
      ({ severity }: { severity: string }) => severity === 'blocking',
    )
    expect(blocking).toHaveLength(answer.body.errors.length)
  })

  it('RV-8 does not ask in the form what operations does not enforce, and always what blocks', async () => {
    const id = await beginProduct(world, seller, 'saas')
    const readiness = async () =>
      (await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)).body
    const ids = (body: { findings: { ruleId: string }[] }) => body.findings.map((one) => one.ruleId)
    expect(ids(await readiness())).toContain('no-resource-file')
    const set = (ruleId: string, mode: 'observed' | 'off' | 'enforced') =>
      world.deliver(RuleModeSet, { ruleId, mode }, nextSequence())
    await set('no-resource-file', 'observed')
    await set('logo-missing', 'off')
    const silenced = await readiness()
    expect(silenced.facts.silentRules).toEqual(['logo-missing', 'no-resource-file'])
    expect(ids(silenced)).not.toContain('no-resource-file')
    expect(ids(silenced)).toContain('logo-missing')
    await set('no-resource-file', 'enforced')
    await set('logo-missing', 'enforced')
    expect(ids(await readiness())).toContain('no-resource-file')
  })

  it('SA-1 names every field that is missing from a SaaS product', async () => {
    const id = await beginProduct(world, seller, 'saas')
    const answer = await say(id, 'submit').expect(400)
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '#/name',
      '#/productUrl',
      '#/pricingDetails',
      '#/shortDescription',
      '#/detailsHtml',
      '#/supportHtml',
      '#/files/logo',
    ])
  })

  it('SA-1 takes a SaaS product without a category, and says that buyers search by it', async () => {
    const id = await completeDraft(world, seller, 'saas')
    await patchDraft(world, seller, id, { categoryId: null })
    const readiness = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)
    expect(readiness.body).toMatchObject({
      isReady: true,
      findings: expect.arrayContaining([
        expect.objectContaining({ ruleId: 'category-missing', severity: 'advice' }),
      ]),
    })
    await say(id, 'submit').expect(200)
    expect(await submitted(id)).toMatchObject([{ listing: { categoryId: null } }])
  })

  it('ON-8 needs the confirmation for this type, only now', async () => {
    const stranger = world.actors.seller()
    const id = await beginProduct(world, stranger)
    const answer = await say(id, 'submit', stranger).expect(422)
    expect(answer.body).toMatchObject({
      type: '/problems/isv-confirmation-needed',
      productType: 'image',
    })
  })

  it('IM-9 counts once when the button is pressed twice', async () => {
    const id = await completeDraft(world, seller)
    const answers = await Promise.all([say(id, 'submit'), say(id, 'submit'), say(id, 'submit')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await submitted(id)).toHaveLength(1)
  })

  it('IM-8 IM-4 SA-1 gives advice that does not stand in the way', async () => {
    const id = await completeDraft(world, seller, 'image', {
      releaseRegions: ['ap-southeast-1'],
      name: 'Harbor™ <3',
      shortDescription: 'is '.repeat(101),
    })
    await putFile(world, seller, id, 'logo', await logo(300)).expect(200)
    const { body } = await as(world.app, seller).get(`/api/v1/products/${id}/readiness`)
    expect(body.isReady).toBe(true)
    const own = (ruleId: string) => !['image-also-used', 'name-duplicate'].includes(ruleId)
    const said = body.findings.map(({ ruleId }: { ruleId: string }) => ruleId).filter(own)
    expect(said.sort()).toEqual([
      'logo-size',
      'name-special-characters',
      'short-description-long',
      'singapore-instance-types',
    ])
    expect(body.findings).toContainEqual({
      ruleId: 'logo-size',
      severity: 'advice',
      pointer: '#/files/logo',
      title: 'The logo is small',
      why: expect.any(String),
      mend: 'Upload a picture of 320 × 320 pixels.',
      seen: 'It has 300 × 300 pixels.',
      facts: { width: 300, height: 300, wanted: 320 },
    })
    await say(id, 'submit').expect(200)
  })

  it('IM-8 wants a system disk that holds the image', async () => {
    const id = await completeDraft(world, seller)
    await chooseImage(world, seller, id, 'm-sim-hz-big').expect(200)
    await patchDraft(world, seller, id, { systemDiskGiB: 199 })
    const answer = await say(id, 'submit').expect(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '#/systemDiskGiB' }])
  })
})

describe('RV-5 rounds', () => {
  it('RV-5 lets a rejected version be edited and handed in again; both release notes are kept', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'submit').expect(200)
    const facts = (await caseOf(world, id))('rejected')
    const verdict = { reasons: ['The guide is empty.'], fields: ['userGuide'] }
    await world.deliver(CaseRejected, { ...facts, ...verdict }, nextSequence())
    const rejected = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(rejected.body).toMatchObject({
      actions: ['edit', 'submit', 'discard'],
      versions: [{ status: 'rejected', reviewStage: 'rejected', ...verdict }],
    })
    expect(rejected.body.timeline.at(-1)).toMatchObject({
      to: 'rejected',
      reason: 'The guide is empty.',
    })
    await patchDraft(world, seller, id, { releaseNote: 'First release, with a guide.' })
    await putFile(world, seller, id, 'user_guide', await userGuide('Better.pdf')).expect(200)
    const again = await say(id, 'submit').expect(200)
    expect(again.body.versions[0]).toMatchObject({
      reasons: [],
      submissions: [
        { round: 1, releaseNote: 'First release.', isCurrent: false },
        { round: 2, releaseNote: 'First release, with a guide.', isCurrent: true },
      ],
    })
    const [first, second] = await submitted(id)
    expect([first?.round, second?.round]).toEqual([1, 2])
    // The file of the first round is still there for whoever compares the rounds.
    await as(world.app, seller)
      .get(first?.listing.userGuide?.url ?? '')
      .expect(200)
  })

  it('RV-1 withdraws before a verdict and says so', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'withdraw').expect(409)
    await say(id, 'submit').expect(200)
    const [event] = await submitted(id)
    await say(id, 'withdraw').expect(200)
    const said = (await world.published(ProductWithdrawn)).filter(
      ({ productId }) => productId === id,
    )
    expect(said).toEqual([
      { submissionId: event?.submissionId, productId: id, versionId: event?.versionId },
    ])
    expect((await patchDraft(world, seller, id, { name: 'Again' })).status).toBe(200)
    await say(id, 'submit').expect(200)
  })

  it('RV-1 does not withdraw what has passed', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'submit').expect(200)
    await world.deliver(CasePassed, (await caseOf(world, id))('production'), nextSequence())
    const answer = await say(id, 'withdraw').expect(409)
    expect(answer.body.type).toBe('/problems/already-passed')
  })

  it('RV-1 hears nothing of a case whose submission was taken back', async () => {
    const id = await completeDraft(world, seller)
    await say(id, 'submit').expect(200)
    const facts = await caseOf(world, id)
    await say(id, 'withdraw').expect(200)
    const verdict = { reasons: ['Late.'], fields: [] }
    await world.deliver(CaseRejected, { ...facts('rejected'), ...verdict }, nextSequence())
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(product.body.versions[0]).toMatchObject({
      status: 'draft',
      reviewStage: null,
      reasons: [],
    })
  })
})

describe('IM-9 the preview', () => {
  it('IM-9 shows what only the reviewer sees, apart from the page', async () => {
    const id = await completeDraft(world, seller)
    await putFile(world, seller, id, 'trademark', await userGuide('Mark.pdf')).expect(200)
    const { body } = await as(world.app, seller).get(`/api/v1/products/${id}/preview`).expect(200)
    expect(body).toMatchObject({
      name: imageFields.name,
      vendor: { name: 'Larch Systems' },
      reviewerOnly: { trademark: { name: 'Mark.pdf' }, patent: null },
    })
    expect(JSON.stringify({ ...body, reviewerOnly: null })).not.toContain('Mark.pdf')
    expect(JSON.stringify(body)).not.toContain('m-sim-hz-web')
    await as(world.app).get(body.logo.url).expect(200)
    const unknown = `/api/v1/products/${newId()}/preview`
    await as(world.app, seller).get(unknown).expect(404)
  })
})
