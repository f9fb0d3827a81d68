import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A hit carries its traits as one character each instead of as words: counting a thousand hits was mostly the reading of
 * those words (ST-1, ADR 31).
 */
export class CodeTraits1796053800000 implements MigrationInterface {
  readonly name = 'CodeTraits1796053800000'

  async up(runner: QueryRunner): Promise<void> {
    const steps = [codes, indexing(coded, learn), counting('chr(255)'), learnAll, recode(coded)]
    for (const step of steps) await runner.query(step)
  }

  async down(runner: QueryRunner): Promise<void> {
    const drop = 'DROP TABLE shelf_trait_codes'
    const steps = [indexing(spelt, ''), counting(`' '`), recode(spelt), drop]
    for (const step of steps) await runner.query(step)
  }
}

/** Which character stands for a trait: the one at 255 and its code. Codes are given out as traits turn up, and stay. */
const codes = `
  CREATE TABLE shelf_trait_codes (
    code integer GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_shelf_trait_codes PRIMARY KEY,
    trait varchar NOT NULL CONSTRAINT uq_shelf_trait_codes_trait UNIQUE
  );
`

const coded = `(SELECT coalesce(string_agg(chr(255 + c.code), ''), '') FROM shelf_trait_codes c
  WHERE c.trait = ANY (found.traits))`
const spelt = `array_to_string(found.traits, ' ')`

/** A trait that is there takes no code: those of an identity are used up by trying. */
const learnFrom = (which: string) => `
  INSERT INTO shelf_trait_codes (trait)
    SELECT DISTINCT told.trait FROM shelf_entries e, LATERAL unnest(shelf_traits(e)) AS told (trait)
    WHERE ${which} AND NOT EXISTS (SELECT FROM shelf_trait_codes c WHERE c.trait = told.trait)
    ORDER BY told.trait
  ON CONFLICT DO NOTHING;`
const learn = learnFrom('e.product_id = ANY (ids)')
const learnAll = learnFrom('true')

/** As before but for the traits, which are written as they are given here. */
const indexing = (traits: string, before: string) => `
  CREATE OR REPLACE FUNCTION index_shelf(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    ${before}
    DELETE FROM shelf_index WHERE product_id = ANY (ids);
    INSERT INTO shelf_index (product_id, tier, place, traits, search)
      SELECT e.product_id,
        coalesce((SELECT min(t.tier) FROM shelf_tiers t WHERE found.place <= t.reach), 5),
        found.place, ${traits},
        to_tsvector('english', concat_ws(' the ', words_of(e.name), words_of(e.vendor_name),
          words_of(e.os_version), words_of(e.category_words), words_of(e.short_description),
          words_of(e.details_text)))
        || array_to_tsvector(found.traits)
        || array_to_tsvector(coalesce(string_to_array('n:' || nullif(array_to_string(
          tsvector_to_array(to_tsvector('english', words_of(e.name))
            || to_tsvector('simple', words_of(e.name))), ' n:'), ''), ' '), '{}'))
      FROM shelf_entries e, LATERAL (SELECT shelf_traits(e) AS traits,
        shelf_place(e.rating_damped, e.subscription_count, e.listed_at) AS place) found
      WHERE e.product_id = ANY (ids) AND e.is_open;
    INSERT INTO shelf_words (word)
      SELECT DISTINCT word FROM shelf_entries e, LATERAL string_to_table(concat_ws(' ', words_of(e.name),
        words_of(e.vendor_name), words_of(e.category_words), words_of(e.short_description)), ' ') AS word
      WHERE e.product_id = ANY (ids) AND length(word) BETWEEN 2 AND 40 AND word !~ '[㐀-鿿]'
      ORDER BY word
    ON CONFLICT DO NOTHING;
  $$;
`

/** As before, with what stands between the traits of two hits: a character that no trait has. */
const counting = (between: string) => `
  CREATE OR REPLACE FUNCTION count_shelf(asked tsquery, phrase tsquery, most integer)
  RETURNS TABLE (total integer, traits text) LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
  BEGIN
    IF asked IS NULL THEN
      RETURN QUERY SELECT count(*)::int, string_agg(hit.traits, ${between})
        FROM (SELECT i.traits FROM shelf_index i LIMIT most) hit;
    ELSIF phrase IS NULL THEN
      RETURN QUERY SELECT count(*)::int, string_agg(hit.traits, ${between})
        FROM (SELECT i.traits FROM shelf_index i WHERE i.search @@ asked LIMIT most) hit;
    ELSE
      RETURN QUERY SELECT count(*)::int, string_agg(hit.traits, ${between}) FROM (
        SELECT found.traits FROM (
          SELECT i.traits, i.search FROM shelf_index i WHERE i.search @@ asked LIMIT 5000) found
        WHERE found.search @@ phrase LIMIT most) hit;
    END IF;
  END $$;
`

const recode = (traits: string) => `
  UPDATE shelf_index i SET traits = ${traits}
  FROM shelf_entries e, LATERAL (SELECT shelf_traits(e) AS traits) found WHERE e.product_id = i.product_id;
`
