import type { Client } from 'pg'

/** A vendor of the demo data, with the address of somebody who sees its transactions. */
export type Seller = { vendorId: string; email: string }

/** Rows that are written in one statement. */
const batch = 50_000

const insert = `
  INSERT INTO transactions.subscriptions SELECT (made.r).* FROM (
    SELECT jsonb_populate_record(NULL::transactions.subscriptions, to_jsonb(o) || jsonb_build_object(
      'id', gen_random_uuid(), 'buyer_id', md5('buyer ' || n % 20000)::uuid,
      'buyer_code', 'B-' || upper(left(md5('buyer ' || n % 20000), 10)), 'is_sole', false,
      'product_name', CASE WHEN n % 50 = 0 THEN '=日志 "search", by the harbour' ELSE o.product_name END,
      'status', CASE WHEN n % 4 = 0 THEN 'cancelled' ELSE 'active' END,
      'started_at', now() - n * interval '31 seconds',
      'ended_at', CASE WHEN n % 4 = 0 THEN now() - n * interval '31 seconds' + interval '1 day' END)) AS r
    FROM (SELECT * FROM transactions.subscriptions WHERE vendor_id = $1 ORDER BY started_at LIMIT 1) o,
      generate_series($2::integer, $3::integer) n) made`

/**
 * Copies one subscription of a vendor until it has so many, of twenty thousand buyers over a year, a quarter of them
 * cancelled, some under a name that a careless file would break at. They live only in the installation of the benchmark.
 */
export async function generateOrders(
  client: Client,
  vendorId: string,
  count: number,
): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM transactions.subscriptions WHERE vendor_id = $1',
    [vendorId],
  )
  for (let from = (rows[0]?.n ?? 0) + 1; from <= count; from += batch)
    await client.query(insert, [vendorId, from, Math.min(count, from + batch - 1)])
  await client.query('VACUUM ANALYZE transactions.subscriptions')
}
