import { createTestService, as, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase } from './factories.ts'

let service: TestService
let reviewer: TestActor
beforeAll(async () => {
  service = await createTestService(imageReview)
  reviewer = service.actors.staff('reviewer')
  const { id } = await buildCase(service)
  // Ten thousand open cases, and as many that are done with. Written through: what is not on the disk yet is not marked as
  // seen by everybody, and then the index alone would not do.
  await service.dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL synchronous_commit = on')
    for (let begin = 1; begin <= 20_000; begin += 4_000)
      await manager.query(
        `INSERT INTO review_cases SELECT (made.r).* FROM (
         SELECT jsonb_populate_record(NULL::review_cases, to_jsonb(o) || jsonb_build_object(
           'id', gen_random_uuid(), 'submission_id', gen_random_uuid(), 'version_id', gen_random_uuid(),
           'opened_at', o.opened_at - n * interval '1 minute', 'due_at', o.due_at - n * interval '1 minute',
           'assignee_id', CASE WHEN n % 4 = 0 THEN md5((n % 40)::text)::uuid END,
           'product_type', CASE WHEN n % 3 = 0 THEN 'saas' ELSE 'image' END,
           'waits_for', CASE WHEN n > 10000 THEN 'nobody' WHEN n % 10 = 0 THEN 'seller' ELSE 'desk' END,
           'status', CASE WHEN n > 10000 THEN 'rejected' WHEN n % 2 = 0 THEN 'information_check' ELSE 'access_check' END,
           'closed_at', CASE WHEN n > 10000 THEN o.opened_at END)) AS r
         FROM review_cases o, generate_series($2::integer, $2 + 3999) n WHERE o.id = $1) made`,
        [id, begin],
      )
  })
  await service.dataSource.query('VACUUM ANALYZE review_cases')
})
afterAll(() => service.stop())

/** The plans of what a request asks of the cases, by EXPLAIN of the same statements. */
async function plansOf(query: string): Promise<string[]> {
  const asked: [string, unknown[]][] = []
  const runner = Object.getPrototypeOf(service.dataSource.createQueryRunner()) as {
    query: (sql: string, values?: unknown[]) => Promise<unknown>
  }
  const spy = jest.spyOn(runner, 'query')
  await as(service.app, reviewer).get(`/api/v1/review-cases${query}`).expect(200)
  for (const [sql, values = []] of spy.mock.calls)
    if (sql.includes('review_cases')) asked.push([sql, values])
  spy.mockRestore()
  const plans = []
  for (const [sql, values] of asked) {
    const rows = await service.dataSource.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN ${sql}`,
      values as never[],
    )
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
  }
  return plans
}

describe('RV-7 the queue with ten thousand open cases', () => {
  it.each([
    ['its first page', ''],
    ['one stage', '?stage=information_check'],
    ['what is overdue', '?due=overdue'],
    ['what waits for sellers', '?waitsFor=seller'],
    ['by age', '?sort=oldest'],
    ['by age, the newest first', '?sort=newest'],
    ['the counters', '/summary'],
  ])('RV-7 finds %s by its indexes, never by reading every case', async (_what, query) => {
    const plans = await plansOf(query)
    expect(plans.length).toBeGreaterThan(0)
    for (const plan of plans) {
      expect(plan).not.toContain('Seq Scan on review_cases')
      expect(plan).toMatch(/Index/)
    }
  })
})
