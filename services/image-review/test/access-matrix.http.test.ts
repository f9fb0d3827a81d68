import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { StaffChanged } from '@emporium/events'
import { newId, openFileStore } from '@emporium/service-kit'
import {
  accessOf,
  as,
  createTestService,
  everybody,
  members,
  operationNamesOf,
  partiesOf,
  rowOf,
  type AccessMatrix,
  type TestService,
} from '@emporium/testing'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageReview } from '../src/app.ts'
import { screenshotKey } from '../src/screenshots/screenshot-key.ts'
import {
  askSeller,
  buildCase,
  buildClaimedCase,
  deskHours,
  imageListing,
  passUnseen,
  preparedAnswer,
  reasons,
} from './factories.ts'

let service: TestService
let folder: string
let filesUrl: string
let actors: ReturnType<typeof partiesOf>
const vendorId = newId()
const colleagueId = newId()

beforeAll(async () => {
  // One reviewer claims the cases of all rows.
  folder = await mkdtemp(join(tmpdir(), 'review-files-'))
  filesUrl = `file://${folder}`
  service = await createTestService(imageReview, {
    environment: { CLAIMS_PER_REVIEWER: '0', FILES_URL: filesUrl },
  })
  actors = partiesOf(service, vendorId, ['catalog:read', 'catalog:write'])
  const colleague = { accountId: colleagueId, name: 'Kim', vendorIds: [] }
  await service.deliver(StaffChanged, { ...colleague, roles: ['reviewer'] })
})
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

const open = async () => ({ id: (await buildCase(service, { vendorId })).id })
const withScript = async () => {
  const listing = imageListing({}, { hasBootScript: true })
  return { id: (await buildCase(service, { vendorId, listing })).id }
}
const claimed = async () => {
  const { id, url } = await buildClaimedCase(service, { vendorId }, actors.reviewer)
  return { id, url }
}
const asked = async () => {
  const found = await buildClaimedCase(service, { vendorId })
  await askSeller(service, found)
  return { id: found.id }
}
const sharedFilter = async () => {
  const body = { name: newId(), criteria: {}, isShared: true }
  const sent = await as(service.app, actors.admin).post('/api/v1/saved-filters').send(body)
  const items = sent.body.items as { id: string; name: string }[]
  return { id: items.find(({ name }) => name === body.name)?.id ?? '' }
}
const shouting = async () => {
  const listing = imageListing({ name: 'HARBOR LOG SEARCH' })
  const found = await buildClaimedCase(service, { vendorId, listing }, actors.reviewer)
  await service.work()
  return { id: found.id }
}
const accessPassed = async () => {
  const { id, url } = await claimed()
  await as(service.app, actors.reviewer).post(`${url}/pass-access`).send(passUnseen).expect(200)
  return { id, url }
}
/** A case that `reviewer` rejected. */
const rejected = async () => {
  const { id, url } = await claimed()
  await as(service.app, actors.reviewer).post(`${url}/reject`).send({ reasons }).expect(200)
  return { id, url }
}
const appealed = async () => {
  const { id, url } = await rejected()
  await as(service.app, actors.owner).post(`${url}/appeal`).send({ text: 'No.' }).expect(200)
  return { id }
}
const withFile = async () => {
  const { url } = await buildCase(service, { vendorId })
  const author = as(service.app, actors.owner)
  const file = await author.post(`${url}/attachments`).attach('file', Buffer.from('ok'), 'a.log')
  const id = file.body.id as string
  await author
    .post(`${url}/messages`)
    .send({ text: 'See.', attachmentIds: [id] })
    .expect(201)
  return { id }
}
const inProduction = async () => {
  const { id, url } = await accessPassed()
  await as(service.app, actors.reviewer).post(`${url}/pass-information`).expect(200)
  return { id }
}
const preparedId = async () => {
  const sent = as(service.app, actors.admin).post('/api/v1/prepared-answers')
  return { id: (await sent.send(preparedAnswer()).expect(201)).body.id as string }
}
const withServer = async () => {
  // Somebody else of the desk each time: orders of one person are limited.
  const { id, url, reviewer } = await buildClaimedCase(service, { vendorId })
  const { body } = await as(service.app, reviewer).post(`${url}/access-servers`).expect(202)
  return { id, serverId: body.id as string }
}

async function withScreenshot() {
  const { id, serverId } = await withServer()
  const screenshot = { at: '2026-11-20T08:00:00.000Z', fault: null }
  const probes = JSON.stringify([{ protocol: 'http', port: 80, screenshot }])
  const statement = 'UPDATE access_servers SET probes = $1 WHERE id = $2'
  await service.dataSource.query(statement, [probes, serverId])
  const files = openFileStore(filesUrl)
  await files.put(screenshotKey({ id: serverId, caseId: id }, 0), Buffer.from('png'), 'image/png')
  return { id, serverId, place: '0' }
}

const desk = ['reviewer', 'admin'] as const
const publishers = ['owner', 'publisher', 'client'] as const
const readers = [...members, 'client', ...desk] as const
const operations = { may: ['admin'] } as const

/** Who may call what of the review, for cases of a vendor that `reviewer` has claimed (RV-7, ON-10). */
const matrix: AccessMatrix = {
  listCases: { may: [...readers, 'foreign_owner', 'foreign_client'] },
  summariseCases: { may: desk },
  viewCase: { may: readers, at: open },
  viewChanges: { may: desk, at: open },
  listRejectionReasons: {
    may: everybody.filter((party) => party !== 'nobody' && party !== 'scopeless_client'),
  },
  claimCase: { may: desk, at: open },
  releaseCase: { may: desk, at: claimed },
  listColleagues: { may: ['admin'], at: open },
  assignCase: { may: ['admin'], at: open, body: { reviewerId: colleagueId } },
  resumeCase: { may: desk, at: asked },
  listSavedFilters: { may: desk },
  addSavedFilter: {
    may: desk,
    body: () => ({ name: newId(), criteria: { due: 'overdue' } }),
  },
  chooseDefaultFilter: { may: desk, body: { id: null } },
  editSavedFilter: {
    may: ['admin'],
    at: sharedFilter,
    body: () => ({ name: newId(), criteria: {} }),
  },
  removeSavedFilter: { may: ['admin'], at: sharedFilter },
  viewReviewStatistics: { may: desk },
  exportReviewStatistics: { may: desk },
  viewDeskHours: { may: desk },
  // An admin is told to say which revision is edited.
  setDeskHours: { may: ['admin'], body: deskHours() },
  lookAtCase: { may: desk, at: open },
  listCaseDrafts: { may: desk, at: open },
  saveCaseDraft: {
    may: desk,
    at: async () => ({ ...(await open()), kind: 'note' }),
    body: { text: 'Which port?', reasons: [] },
  },
  listReviewRules: { may: desk },
  setReviewRuleMode: {
    may: ['admin'],
    at: async () => ({ ruleId: 'logo-size' }),
    body: { mode: 'observed', reason: 'To see what it finds.' },
  },
  grantWaiver: {
    may: ['reviewer'],
    at: shouting,
    body: { ruleId: 'name-all-caps', pointer: '#/name', reason: 'An acronym.', days: 30 },
  },
  listWaivers: { may: desk },
  // There is no such waiver: the desk is told so.
  revokeWaiver: { may: [] },
  listPreparedAnswers: { may: desk },
  addPreparedAnswer: { may: ['admin'], body: preparedAnswer() },
  editPreparedAnswer: { may: ['admin'], at: preparedId, body: preparedAnswer() },
  retirePreparedAnswer: { may: ['admin'], at: preparedId },
  reinstatePreparedAnswer: { may: ['admin'], at: preparedId },
  // A verdict is for the reviewer who has the case, and for nobody else of the desk.
  passAccess: { may: ['reviewer'], at: claimed, body: passUnseen },
  passInformation: { may: ['reviewer'], at: accessPassed },
  rejectCase: { may: ['reviewer'], at: claimed, body: { reasons } },
  orderAccessServer: { may: ['reviewer'], at: claimed },
  releaseAccessServer: { may: desk, at: withServer },
  readScreenshot: { may: desk, at: withScreenshot },
  retryProduction: { may: desk, at: inProduction, body: {} },
  postReviewMessage: {
    may: [...publishers, 'support', ...desk],
    at: open,
    body: { text: 'Which port?' },
  },
  appealCase: { may: publishers, at: rejected, body: { text: 'It does say so.' } },
  // Who rejected it is told so: the rule is of the case, not of the role.
  takeAppeal: { may: desk, at: appealed },
  leaveAppeal: { may: desk, at: appealed },
  decideAppeal: {
    may: desk,
    at: appealed,
    body: { decision: 'uphold', answer: 'It does not.' },
  },
  addReviewAttachment: {
    may: [...publishers, 'support', ...desk],
    at: open,
    file: { field: 'file', name: 'server.log', bytes: Buffer.from('listening on 8080') },
  },
  linkReviewAttachment: { may: readers, at: withFile },
  readReviewAttachment: { may: readers, at: withFile, isOpen: true },
  putBootScript: { may: publishers, at: withScript, body: { script: 'exit 0' } },
  listImageReviewAuditEntries: operations,
  exportImageReviewAuditEntries: operations,
  verifyImageReviewAuditChain: operations,
  getImageReviewQueue: operations,
  listImageReviewParkedMessages: operations,
  // There is no such message: an admin is told so.
  replayImageReviewParkedMessage: { may: [] },
}

describe('S-1 ASVS 8.1 who may call what of the review', () => {
  it('S-1 every operation has its row', async () => {
    const known = await operationNamesOf('image-review')
    expect(Object.keys(matrix).toSorted()).toEqual(known)
  })

  it.each(Object.keys(matrix))('S-1 %s', async (operationId) => {
    const { operation, row } = await rowOf('image-review', matrix, operationId)
    const { expected, found } = await accessOf(service, operation, row, actors)
    expect(found).toEqual(expected)
  })

  it('S-1 a note of the desk is for the desk alone', async () => {
    const { id } = await open()
    const note = { text: 'Ask the vendor again.', isInternal: true }
    for (const [party, actor] of Object.entries(actors)) {
      const { status } = await as(service.app, actor)
        .post(`/api/v1/review-cases/${id}/messages`)
        .send(note)
      const isDesk = party === 'reviewer' || party === 'admin'
      expect([party, status < 300]).toEqual([party, isDesk])
    }
  })

  it('PA-1 a program that may only read does not write', async () => {
    const { id } = await open()
    const program = (scope: string) => as(service.app, service.actors.client(vendorId, scope))
    const path = `/api/v1/review-cases/${id}`
    await program('catalog:read').get(path).expect(200)
    await program('catalog:read').post(`${path}/messages`).send({ text: 'Hello' }).expect(403)
    await program('catalog:write').post(`${path}/messages`).send({ text: 'Hello' }).expect(201)
    await program('catalog:write').get(path).expect(200)
    await program('catalog:write').get('/api/v1/review-cases').expect(200)
  })
})
