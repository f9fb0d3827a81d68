import type { Client } from 'pg'

/**
 * Where a product and its listed version stand in the tables of the services that show and sell them: by which column
 * the row of the original is found, and which columns name the copy.
 */
const copies = [
  {
    table: 'catalog.products',
    key: 'id',
    of: 'product_id',
    ids: { id: 'product', listed_version_id: 'version' },
  },
  {
    table: 'catalog.product_versions',
    key: 'id',
    of: 'version_id',
    ids: { id: 'version', product_id: 'product', submission_id: 'none', case_id: 'none' },
  },
  {
    table: 'catalog.shelf_entries',
    key: 'product_id',
    of: 'product_id',
    ids: { product_id: 'product' },
  },
  {
    table: 'transactions.product_refs',
    key: 'product_id',
    of: 'product_id',
    ids: { product_id: 'product' },
  },
  {
    table: 'transactions.version_refs',
    key: 'version_id',
    of: 'version_id',
    ids: { version_id: 'version', product_id: 'product' },
  },
] as const

const values = {
  product: `to_jsonb(g.product_id)`,
  version: `to_jsonb(g.version_id)`,
  none: `'null'::jsonb`,
} as const

async function writableColumns(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE format('%s.%s', table_schema, table_name) = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/**
 * Copies one product of the demo data many times, under names and ids of its own. The copies are called
 * "Generated …", belong to the vendor of the original, and live only in the installation of the benchmark.
 */
export async function generateProducts(client: Client, count: number): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    `SELECT count(*) AS n FROM catalog.shelf_entries WHERE name LIKE 'Generated %'`,
  )
  if (Number(rows[0]?.n) >= count) return 0
  await client.query('BEGIN')
  await client.query(`CREATE TEMP TABLE generated ON COMMIT DROP AS
    SELECT n, gen_random_uuid() AS product_id, gen_random_uuid() AS version_id,
           format('Generated %s %s %s', (ARRAY['Harbor','Quarry','Beacon','Anvil','Lantern','Meadow','Rivet'])[1 + n % 7],
                  (ARRAY['Search','Backup','Monitor','Gateway','Queue'])[1 + n % 5], n) AS name,
           format('generated-%s', n) AS slug
    FROM generate_series(1, ${count}) AS n`)
  for (const { table, key, of, ids } of copies) {
    const columns = await writableColumns(client, table)
    const changes = [
      ...Object.entries(ids).map(([column, kind]) => `'${column}', ${values[kind]}`),
      ...columns
        .filter((column) => column === 'name' || column === 'slug')
        .map((c) => `'${c}', g.${c}`),
    ]
    const list = columns.map((column) => `"${column}"`).join(', ')
    const picked = columns.map((column) => `(made.r)."${column}"`).join(', ')
    await client.query(
      `INSERT INTO ${table} (${list})
       SELECT ${picked} FROM (
         SELECT jsonb_populate_record(NULL::${table}, to_jsonb(o) || jsonb_build_object(${changes.join(', ')})) AS r
         FROM ${table} o, generated g
         WHERE o.${key} = (SELECT v.${of} FROM transactions.version_refs v
                           JOIN catalog.products p ON p.listed_version_id = v.version_id
                           WHERE jsonb_array_length(v.images) > 0 ORDER BY v.listed_at LIMIT 1)
       ) made`,
    )
  }
  await client.query('COMMIT')
  await client.query('SELECT catalog.tier_shelf()')
  for (const { table } of [...copies, { table: 'catalog.shelf_index' }])
    await client.query(`ANALYZE ${table}`)
  return count
}
