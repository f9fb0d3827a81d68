import { canonicalJson, readChain, verifyChain } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
let admin: TestActor
beforeAll(async () => {
  service = await createTestService(ratings)
  admin = service.actors.staff('admin', { name: 'Ada Admin' })
})
afterAll(() => service.stop())

const home = '/api/v1/operations/ratings/audit-entries'
const look = (path = '', actor: TestActor = admin) => as(service.app, actor).get(`${home}${path}`)
const entries = async (query = '') => (await look(query).expect(200)).body.items
/** By somebody else each time: one person may ask for it now and then only. */
const chain = async () =>
  (await look('/verification', service.actors.staff('admin')).expect(200)).body

/** A review of a buyer who is somebody of operations, too: what they do as a buyer is not audited. */
async function postReview(): Promise<string> {
  const product = await listProduct(service)
  const buyer = await subscribeTo(service, product, service.actors.staff('reviewer'))
  const path = `/api/v1/products/${product.productId}/reviews/mine`
  return (await as(service.app, buyer).put(path).send(fiveStars).expect(201)).body.id as string
}
const hide = (id: string, reason: string, actor = admin) =>
  as(service.app, actor).post(`/api/v1/reviews/${id}/hide`).send({ code: 'other', reason })

/** As a superuser with the triggers off: what only the chain can find. */
async function tamper(sql: string): Promise<void> {
  await service.database.query('ALTER TABLE ratings.audit_entries DISABLE TRIGGER USER')
  await service.database.query(sql)
  await service.database.query('ALTER TABLE ratings.audit_entries ENABLE TRIGGER USER')
}

describe('RV-7 the audit', () => {
  it('RV-7 has what operations did: who, when, to what, why, as it was called then', async () => {
    const id = await postReview()
    const before = (await chain()).entries
    await hide(id, 'It names a person.').expect(200)
    const [entry] = await entries(`?subjectId=${id}`)
    expect(entry).toMatchObject({
      number: before + 1,
      at: service.clock.now().toISOString(),
      actor: { kind: 'account', id: admin.id, name: 'Ada Admin' },
      verb: 'review.hide',
      subjectKind: 'review',
      subjectId: id,
      subjectName: fiveStars.title,
      to: 'hidden',
      reason: 'It names a person.',
    })
  })

  it('RV-7 has nothing of what buyers do, of what was refused, and of looking', async () => {
    const before = (await chain()).entries
    const id = await postReview()
    await hide(id, 'x', service.actors.staff('onboarding_officer')).expect(403)
    await hide(id, '').expect(400)
    await as(service.app, admin).get('/api/v1/reviews').expect(200)
    expect((await chain()).entries).toBe(before)
  })

  it('RV-7 is narrowed by who, what, verb, words and time, and read in pages', async () => {
    const [first, second] = [await postReview(), await postReview()]
    const other = service.actors.staff('reviewer', { name: 'Kim 100%' })
    await hide(first, 'An insult.', other).expect(200)
    service.clock.advance(60_000)
    const between = service.clock.now().toISOString()
    await hide(second, 'Spam_1.', other).expect(200)
    const subjects = async (query: string) =>
      (await entries(`?actorId=${other.id}&${query}`)).map(
        ({ subjectId }: { subjectId: string }) => subjectId,
      )
    expect(await subjects('')).toEqual([second, first])
    expect(await subjects('q=insult')).toEqual([first])
    expect(await subjects('q=100%25')).toEqual([second, first])
    expect(await subjects('q=Spam%25')).toEqual([])
    expect(await subjects(`since=${between}`)).toEqual([second])
    expect(await subjects(`until=${between}`)).toEqual([first])
    expect(await subjects('verb=review.restore')).toEqual([])
    const page = (await look(`?actorId=${other.id}&limit=1`).expect(200)).body
    const next = await look(`?actorId=${other.id}&limit=1&cursor=${page.nextCursor}`).expect(200)
    expect(next.body).toMatchObject({ items: [{ subjectId: first }], nextCursor: null })
    await look(`?cursor=${Buffer.from('["x","y"]').toString('base64url')}`).expect(400)
    await look('?since=yesterday').expect(400)
  })

  it('RV-7 is for admins alone', async () => {
    for (const path of ['', '/export', '/verification'])
      await look(path, service.actors.staff('reviewer')).expect(403)
  })

  it('RV-7 fifty acts at once make a chain without gaps', async () => {
    const ids: string[] = []
    for (let n = 0; n < 50; n += 1) ids.push(await postReview())
    const before = (await chain()).entries
    const answers = await Promise.all(ids.map((id) => hide(id, 'All at once.')))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(await chain()).toMatchObject({ isWhole: true, brokenAt: null, entries: before + 50 })
  })

  it('RV-7 buyers do not wait for acts of operations', async () => {
    const runner = service.dataSource.createQueryRunner()
    await runner.startTransaction()
    try {
      await runner.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit ratings', 0))`)
      await postReview()
    } finally {
      await runner.rollbackTransaction()
      await runner.release()
    }
  })

  it('RV-7 a message that is replayed by an admin is an act of theirs', async () => {
    const path = '/api/v1/operations/ratings/parked-messages'
    const [parked] = await service.database.query<{ id: string }>(
      `INSERT INTO ratings.parked_messages
         VALUES (gen_random_uuid(), 'event', 'x', '{"sequence":1}', '{}', 1, now()) RETURNING message_id AS id`,
    )
    const id = parked?.id ?? ''
    await as(service.app, admin).post(`${path}/${id}/replay`).expect(204)
    expect((await entries(`?subjectId=${id}`))[0]).toMatchObject({
      verb: 'replayRatingsParkedMessage',
      subjectKind: 'parked-messages',
    })
  })

  it('RV-7 is taken home as CSV without formulas, and as lines that prove the chain', async () => {
    await hide(await postReview(), '=HYPERLINK("x"),\n"quoted"').expect(200)
    const csv = await look('/export?q=HYPERLINK').expect(200)
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toContain('audit-ratings.csv')
    const [title, ...rows] = csv.text.split('\r\n')
    expect(title).toMatch(/^Service,Number,Time \(UTC\),Actor kind/)
    expect(rows[0]).toMatch(/^ratings,/)
    expect(rows[0]).toContain(`"'=HYPERLINK(""x""),\n""quoted"""`)
    const lines = (await look('/export?format=jsonl').buffer(true).expect(200)).text.trim()
    let previous = '0'.repeat(64)
    for (const line of lines.split('\n')) {
      const { service: of, previousHash, hash, ...said } = JSON.parse(line)
      expect(of).toBe('ratings')
      expect(previousHash).toBe(previous)
      previous = createHash('sha256').update(previousHash).update(canonicalJson(said)).digest('hex')
      expect(hash).toBe(previous)
    }
    expect((await chain()).lastHash).toBe(previous)
  })

  it('RV-7 neither the service nor a superuser changes or removes an entry in passing', async () => {
    const refused = 'neither changed nor removed'
    for (const sql of [
      `UPDATE audit_entries SET reason = 'x' WHERE number = 1`,
      'DELETE FROM audit_entries WHERE number = 1',
      'TRUNCATE audit_entries',
    ]) {
      await expect(service.dataSource.query(sql)).rejects.toThrow(refused)
      const asSuperuser = service.database.query(sql.replace('audit_', 'ratings.audit_'))
      await expect(asSuperuser).rejects.toThrow(refused)
    }
    expect((await chain()).isWhole).toBe(true)
  })

  it.each([
    ['altered', `UPDATE ratings.audit_entries SET reason = 'Nothing.' WHERE number = 3`, 3],
    ['taken out', 'DELETE FROM ratings.audit_entries WHERE number = 5', 5],
    [
      'put in the place of another',
      'UPDATE ratings.audit_entries SET number = 1000000 WHERE number = 7',
      7,
    ],
  ])('RV-7 finds what was %s with the triggers off', async (_how, sql, brokenAt) => {
    await service.database.query('CREATE TABLE kept AS TABLE ratings.audit_entries')
    await tamper(sql)
    expect(await chain()).toMatchObject({ isWhole: false, brokenAt, entries: brokenAt - 1 })
    await tamper('DELETE FROM ratings.audit_entries')
    await tamper('INSERT INTO ratings.audit_entries TABLE kept')
    await service.database.query('DROP TABLE kept')
    expect((await chain()).isWhole).toBe(true)
  })

  it('RV-7 a hundred thousand entries are read in batches', async () => {
    await service.database.query(
      `INSERT INTO ratings.audit_entries
         SELECT n + 1000000, now(), 'system', NULL, NULL, 'review.hide', 'review', NULL, NULL, NULL, 'Many.', NULL,
           'x', 'x', 'x' FROM generate_series(1, 100000) n`,
    )
    const ctx = { db: service.dataSource.manager }
    const sizes: number[] = []
    for await (const batch of readChain(ctx, { q: 'Many.' })) sizes.push(batch.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100_000)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000)
    expect(await verifyChain(ctx)).toMatchObject({ isWhole: false })
  })
})
