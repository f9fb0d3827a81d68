import type { Client } from 'pg'

/**
 * Copies one review case of the demo data many times, open, in both stages of the desk, of both types, a quarter of them
 * taken by ten people and a tenth waiting for its seller. They live only in the installation of the benchmark.
 */
export async function generateCases(client: Client, count: number): Promise<void> {
  const { rows } = await client.query<{ n: string }>(
    `SELECT count(*) AS n FROM image_review.review_cases WHERE closed_at IS NULL`,
  )
  const missing = count - Number(rows[0]?.n)
  if (missing <= 0) return
  await client.query(
    `INSERT INTO image_review.review_cases SELECT (made.r).* FROM (
       SELECT jsonb_populate_record(NULL::image_review.review_cases, to_jsonb(o) || jsonb_build_object(
         'id', gen_random_uuid(), 'submission_id', gen_random_uuid(), 'version_id', gen_random_uuid(),
         'product_name', 'Generated ' || n, 'previous_case_id', NULL, 'closed_at', NULL,
         'opened_at', now() - n * interval '1 minute', 'waits_since', now() - n * interval '1 minute',
         'due_at', now() + (5000 - n) * interval '1 minute',
         'first_due_at', now() + (5000 - n) * interval '1 minute',
         'assignee_id', CASE WHEN n % 4 = 0 THEN md5((n % 40)::text)::uuid END,
         'assignee_name', CASE WHEN n % 4 = 0 THEN 'Reviewer ' || n % 40 END,
         'product_type', CASE WHEN n % 3 = 0 THEN 'saas' ELSE 'image' END,
         'waits_for', CASE WHEN n % 10 = 0 THEN 'seller' ELSE 'desk' END,
         'status', CASE WHEN n % 2 = 0 THEN 'information_check' ELSE 'access_check' END)) AS r
       FROM (SELECT * FROM image_review.review_cases ORDER BY opened_at LIMIT 1) o,
            generate_series(1, $1::integer) n) made`,
    [missing],
  )
  await client.query('VACUUM ANALYZE image_review.review_cases')
}
