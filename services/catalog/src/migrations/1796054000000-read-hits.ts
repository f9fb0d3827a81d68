import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The hits of a search are read once, for the counts, the filters and the page alike (ST-1, ADR 31). */
export class ReadHits1796054000000 implements MigrationInterface {
  readonly name = 'ReadHits1796054000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reading)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION read_hits')
  }
}

/**
 * Rows of hits, each of one tier: first what is called exactly so (rank 0), then what has the words in its name (1), of
 * all tiers; then tier by tier all that has the words (2), those again. Ids are 36 characters each, places have spaces
 * between, traits the character that no trait has. It reads `most` hits of a rank at most, and nothing beyond the third
 * tier once it has `enough`.
 */
const reading = `
  CREATE FUNCTION read_hits(asked tsquery, named tsquery, called text, most integer, enough integer)
  RETURNS TABLE (rank integer, tier integer, total integer, ids text, places text, traits text)
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
  DECLARE so_far integer := 0;
  BEGIN
    RETURN QUERY SELECT 0, i.tier::int, count(*)::int, string_agg(i.product_id::text, ''),
        string_agg(i.place::text, ' '), NULL::text
      FROM (SELECT e.product_id FROM shelf_entries e WHERE lower(e.name) COLLATE "C" = called
        ORDER BY e.product_id LIMIT 100) e
      JOIN shelf_index i ON i.product_id = e.product_id GROUP BY i.tier;
    RETURN QUERY SELECT 1, i.tier::int, count(*)::int, string_agg(i.product_id::text, ''),
        string_agg(i.place::text, ' '), NULL::text
      FROM (SELECT i.product_id, i.tier, i.place FROM shelf_index i WHERE i.search @@ named LIMIT most) i
      GROUP BY i.tier;
    rank := 2;
    FOR level IN 1 .. 5 LOOP
      SELECT count(*), string_agg(hit.product_id::text, ''), string_agg(hit.place::text, ' '),
          string_agg(hit.traits, chr(255))
        INTO total, ids, places, traits
        FROM (SELECT i.product_id, i.place, i.traits FROM shelf_index i
          WHERE i.tier = level AND i.search @@ asked LIMIT most - so_far) hit;
      tier := level;
      RETURN NEXT;
      so_far := so_far + total;
      EXIT WHEN so_far >= most OR (level >= 3 AND so_far >= enough);
    END LOOP;
  END $$;
`
