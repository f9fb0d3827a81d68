import { architectures, regionIds } from '@emporium/domain'
import { Pool } from 'pg'

/** So many different words there are in the texts; few are in every text, most in hardly any, as in real ones. */
const vocabulary = 6_000
/** Rows that are written in one statement. */
const batch = 20_000

/** Words that can be spoken and are found in no dictionary, the same in each run. */
function inventWords(): string[] {
  const starts = ['ba', 'cor', 'del', 'fa', 'gri', 'hol', 'jen', 'kro', 'lum', 'mar', 'nov', 'or']
  const middles = [
    'a',
    'ba',
    'do',
    'fi',
    'ga',
    'lo',
    'mi',
    'na',
    're',
    'su',
    'ti',
    'vo',
    'xe',
    'zu',
  ]
  const ends = ['bec', 'dax', 'fur', 'gan', 'kin', 'lop', 'mond', 'nel', 'pix', 'rad', 'tok', 'vem']
  const words = starts.flatMap((start) =>
    middles.flatMap((middle) =>
      ends.flatMap((end) => [start + middle + end, start + end, end + middle + start]),
    ),
  )
  return [...new Set(words)].slice(0, vocabulary)
}

/** A text of so many words of which each is the rarer the later it was invented. */
const textOf = (words: number) => `(
  SELECT string_agg(w.words[1 + floor(cardinality(w.words) * random() ^ 3)::int], ' ' ORDER BY i)
  FROM generate_series(1, ${words}) AS i WHERE n > 0)`

const oneOf = (...choices: string[]) =>
  `(ARRAY[${choices.map((choice) => `'${choice}'`).join(', ')}])[1 + floor(${choices.length} * random())::int]`

/** Products on the shelf that differ in everything that can be searched for and filtered by. */
const insert = `
  INSERT INTO catalog.shelf_entries (product_id, vendor_id, vendor_name, vendor_slug, type, slug, name, short_description,
    details_text, category_words, category_id, sub_category_id, os_family, os_version, price_model, version_number,
    rating_average, rating_damped, rating_count, listed_at, updated_at, is_verified, is_open, region_ids, architectures,
    subscription_count)
  SELECT gen_random_uuid(), o.vendor_id, o.vendor_name, o.vendor_slug, o.type, 'many-' || n, ${textOf(3)}, ${textOf(14)},
    ${textOf(60)}, o.category_words, o.category_id, o.sub_category_id, ${oneOf('linux', 'linux', 'linux', 'windows')},
    o.os_version, o.price_model, o.version_number, r.average, (3.5 * 5 + r.average * r.count) / (5 + r.count), r.count,
    now() - random() * interval '900 days', now(), n % 3 = 0, true,
    ARRAY(SELECT DISTINCT ${oneOf(...regionIds.slice(0, 5))}
      FROM generate_series(1, 3) WHERE n > 0),
    ARRAY[${oneOf(...architectures)}], floor(40 * random() ^ 6)::int
  FROM generate_series($1::int, $2::int) AS n
    CROSS JOIN LATERAL (SELECT $3::text[] AS words) w
    CROSS JOIN LATERAL (SELECT round((5 - 4 * random() ^ 2)::numeric, 1)::float8 AS average,
      floor(60 * random() ^ 3)::int AS count WHERE n > 0) r
    JOIN originals o ON o.place = n % (SELECT count(*) FROM originals)`

/** So many connections fill at once: as many as the processor has cores to spare. */
const hands = 2

/** Does something for each batch of numbers between two, some batches at a time. */
async function inBatches(
  [has, count]: readonly [number, number],
  work: (from: number, to: number) => Promise<unknown>,
): Promise<void> {
  let from = has
  const hand = async () => {
    while (from < count) {
      const first = from + 1
      from += batch
      await work(first, Math.min(count, first + batch - 1))
    }
  }
  await Promise.all(Array.from({ length: hands }, hand))
}

/**
 * Fills the shelf of buyers up to a number of products. They are found and counted, but cannot be opened or bought: only
 * searching is measured with them. The index is made once at the end instead of row by row.
 */
export async function fillShelf(databaseUrl: string, count: number): Promise<void> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: hands,
    options: '-c search_path=catalog,extensions -c maintenance_work_mem=512MB',
  })
  const { rows } = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM shelf_entries')
  const span = [rows[0]?.n ?? 0, count] as const
  const words = inventWords()
  await pool.query('ALTER TABLE shelf_entries DISABLE TRIGGER tr_shelf_entries_made')
  await pool.query('DROP INDEX IF EXISTS ix_shelf_index_search')
  await pool.query(`CREATE UNLOGGED TABLE originals AS
    SELECT row_number() OVER () - 1 AS place, e.* FROM (SELECT * FROM shelf_entries ORDER BY listed_at LIMIT 50) e`)
  await inBatches(span, (from, to) => pool.query(insert, [from, to, words]))
  await pool.query(`UPDATE shelf_tiers t SET reach = coalesce((
    SELECT shelf_place(e.rating_damped, e.subscription_count, e.listed_at) AS place
    FROM shelf_entries e WHERE e.is_open ORDER BY place OFFSET t.size - 1 LIMIT 1), 'Infinity')`)
  await inBatches(span, (from, to) =>
    pool.query(
      // Joined, as a list of so many is compared one by one with each of a million.
      `SELECT index_shelf(ARRAY(SELECT e.product_id
         FROM generate_series($1::int, $2::int) AS n JOIN shelf_entries e ON e.slug = 'many-' || n))`,
      [from, to],
    ),
  )
  await pool.query(
    'CREATE INDEX ix_shelf_index_search ON shelf_index USING gin (search) WITH (fastupdate = off)',
  )
  await pool.query('ALTER TABLE shelf_entries ENABLE TRIGGER tr_shelf_entries_made')
  await pool.query('SELECT tier_shelf()')
  await pool.query('VACUUM ANALYZE shelf_entries, shelf_index')
  // Else the measuring pays for writing this to the disk.
  await pool.query('CHECKPOINT')
  await pool.query('DROP TABLE originals')
  await pool.end()
}
