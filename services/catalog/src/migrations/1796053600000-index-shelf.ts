import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The shelf gets an index of its own, so that a search costs the same with ten thousand products and with a million
 * (ST-1, ADR 31). It is written by triggers, in the transaction that changes the shelf.
 */
export class IndexShelf1796053600000 implements MigrationInterface {
  readonly name = 'IndexShelf1796053600000'

  async up(runner: QueryRunner): Promise<void> {
    const steps = [
      entries,
      words,
      quality,
      traits,
      tables,
      indexing,
      tiers,
      triggers,
      walking,
      fill,
    ]
    for (const step of steps) await runner.query(step)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(undo)
  }
}

/** What a shelf entry knows more: what else can be filtered by, and whether anybody may find it. */
const entries = `
  ALTER TABLE shelf_entries
    DROP COLUMN search,
    ADD COLUMN architectures varchar[] NOT NULL DEFAULT '{}',
    ADD COLUMN subscription_count integer NOT NULL DEFAULT 0,
    ADD COLUMN is_verified boolean NOT NULL DEFAULT false,
    ADD COLUMN is_open boolean NOT NULL DEFAULT true;
  UPDATE shelf_entries e SET
    is_verified = v.verified_domain IS NOT NULL,
    is_open = NOT v.is_suspended,
    subscription_count = coalesce((SELECT s.active FROM product_subscribers s WHERE s.product_id = e.product_id), 0),
    architectures = ARRAY(SELECT DISTINCT p.listing #>> '{image,source,architecture}'
      FROM product_versions p WHERE p.product_id = e.product_id AND p.status = 'listed'
        AND p.listing #>> '{image,source,architecture}' IS NOT NULL ORDER BY 1)
    FROM vendor_refs v WHERE v.vendor_id = e.vendor_id;
  ALTER TABLE shelf_entries
    ALTER COLUMN architectures DROP DEFAULT, ALTER COLUMN is_verified DROP DEFAULT,
    ALTER COLUMN is_open DROP DEFAULT, ALTER COLUMN subscription_count DROP DEFAULT;
  DROP INDEX IF EXISTS ix_shelf_entries_facets;
  CREATE INDEX ix_shelf_entries_popular ON shelf_entries (subscription_count, product_id);
`

/**
 * A text as the words that are looked for: lower case, nothing but letters and digits. Chinese has no spaces: each
 * character goes with the one after it, so that two characters or more are found wherever they stand.
 */
const words = `
  CREATE FUNCTION words_of(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN said !~ '[㐀-鿿]' THEN regexp_replace(lower(said), '[^[:alnum:]]+', ' ', 'g')
      ELSE (
        SELECT string_agg(
          CASE WHEN part[1] ~ '[㐀-鿿]'
            THEN (SELECT string_agg(substr(part[1], at, 2), ' ' ORDER BY at)
                  FROM generate_series(1, length(part[1])) AS at)
            ELSE part[1] END, ' ' ORDER BY place)
        FROM regexp_matches(regexp_replace(lower(said), '[^[:alnum:]]+', ' ', 'g'),
          '[㐀-鿿]+|[^㐀-鿿 ]+', 'g') WITH ORDINALITY AS parts (part, place)
      ) END
  $$;
`

/** The rank of a product among those that fit alike: the smaller, the earlier. ADR 31 says it in words. */
const quality = `
  CREATE FUNCTION shelf_place(damped double precision, subscriptions integer, listed timestamptz)
    RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT -(coalesce(damped, 3.5)
      + 0.25 * floor(log(2, 1 + subscriptions))
      + extract(epoch FROM listed)::double precision / 1e12)
  $$;
`

/** What a product can be filtered by, each as one word with its kind before it; of ratings, every half star it reaches. */
const traits = `
  CREATE FUNCTION shelf_traits(e shelf_entries) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT array_remove(ARRAY['t:' || e.type, 'p:' || e.price_model, 'c:' || e.category_id,
        's:' || e.sub_category_id, 'o:' || e.os_family, CASE WHEN e.is_verified THEN 'v:true' END], NULL)
      || string_to_array('r:' || nullif(array_to_string(e.region_ids, ' r:'), ''), ' ')
      || string_to_array('a:' || nullif(array_to_string(e.architectures, ' a:'), ''), ' ')
      || (ARRAY['g:0.5', 'g:1', 'g:1.5', 'g:2', 'g:2.5', 'g:3', 'g:3.5', 'g:4', 'g:4.5', 'g:5'])
        [1:floor(coalesce(e.rating_average, 0) * 2)::int]
  $$;
`

/** The index in five tiers by place: the best come first, are few, and lie together. And every word of the shelf. */
const tables = `
  CREATE TABLE shelf_index (
    product_id uuid NOT NULL
      CONSTRAINT fk_shelf_index_entry REFERENCES shelf_entries (product_id) ON DELETE CASCADE,
    tier smallint NOT NULL,
    place double precision NOT NULL,
    traits text NOT NULL,
    search tsvector NOT NULL,
    CONSTRAINT pk_shelf_index PRIMARY KEY (product_id, tier)
  ) PARTITION BY LIST (tier);
  ${[1, 2, 3, 4, 5]
    .map(
      (tier) => `
  CREATE TABLE shelf_index_${tier} PARTITION OF shelf_index FOR VALUES IN (${tier})
    WITH (toast_tuple_target = 256);`,
    )
    .join('')}
  CREATE INDEX ix_shelf_index_place ON shelf_index (place, product_id);
  CREATE INDEX ix_shelf_index_search ON shelf_index USING gin (search) WITH (fastupdate = off);
  CREATE TABLE shelf_tiers (
    tier smallint CONSTRAINT pk_shelf_tiers PRIMARY KEY,
    size integer NOT NULL,
    reach double precision NOT NULL
  );
  INSERT INTO shelf_tiers (tier, size, reach) VALUES
    (1, 2000, 'Infinity'), (2, 10000, 'Infinity'), (3, 50000, 'Infinity'), (4, 250000, 'Infinity');
  CREATE TABLE shelf_words (word text COLLATE "C" CONSTRAINT pk_shelf_words PRIMARY KEY);
`

/**
 * Writes the index of some entries anew. The words of a name stand in it once more, as stems and as they are, with a letter
 * before them, so that they are told from the same words elsewhere; "the", which is never looked for, keeps phrases from running across two fields.
 */
const indexing = `
  CREATE FUNCTION index_shelf(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    DELETE FROM shelf_index WHERE product_id = ANY (ids);
    INSERT INTO shelf_index (product_id, tier, place, traits, search)
      SELECT e.product_id,
        coalesce((SELECT min(t.tier) FROM shelf_tiers t WHERE found.place <= t.reach), 5),
        found.place, array_to_string(found.traits, ' '),
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

/** Products come and go, and are rated: from time to time each tier gets its size again. Only one does it at a time. */
const tiers = `
  CREATE FUNCTION tier_shelf() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  DECLARE step shelf_tiers; from_place double precision := '-Infinity';
  BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('tier_shelf')) THEN RETURN; END IF;
    UPDATE shelf_tiers t SET reach = coalesce(
      (SELECT i.place FROM shelf_index i ORDER BY i.place OFFSET t.size - 1 LIMIT 1), 'Infinity');
    FOR step IN SELECT * FROM shelf_tiers UNION ALL SELECT 5, 0, 'Infinity' ORDER BY tier LOOP
      UPDATE shelf_index i
        SET tier = coalesce((SELECT min(t.tier) FROM shelf_tiers t WHERE i.place <= t.reach), 5)
        WHERE i.tier = step.tier AND (i.place > step.reach OR i.place <= from_place);
      from_place := step.reach;
    END LOOP;
  END $$;
`

const seen = `name, vendor_name, os_version, category_words, short_description, details_text, type, price_model,
  category_id, sub_category_id, os_family, is_verified, is_open, region_ids, architectures`
const seenOf = (row: string) =>
  `${seen
    .split(/,\s+/)
    .map((column) => `${row}.${column}`)
    .join(', ')}, floor(coalesce(${row}.rating_average, 0) * 2),
  shelf_place(${row}.rating_damped, ${row}.subscription_count, ${row}.listed_at)`

const triggers = `
  CREATE FUNCTION index_new_entries() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN PERFORM index_shelf(ARRAY(SELECT product_id FROM made)); RETURN NULL; END $$;
  CREATE FUNCTION index_changed_entry() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN PERFORM index_shelf(ARRAY[NEW.product_id]); RETURN NULL; END $$;
  CREATE TRIGGER tr_shelf_entries_made AFTER INSERT ON shelf_entries
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION index_new_entries();
  CREATE TRIGGER tr_shelf_entries_changed AFTER UPDATE ON shelf_entries FOR EACH ROW
    WHEN ((${seenOf('OLD')}) IS DISTINCT FROM (${seenOf('NEW')}))
    EXECUTE FUNCTION index_changed_entry();
`

/**
 * The best hits, class by class and tier by tier; a tier is read only when those before it do not fill the page. A phrase
 * is looked for among the best 5,000 of a tier that have its words. And the count of hits, with all traits of each.
 */
const walking = `
  CREATE FUNCTION walk_shelf(asked tsquery[], phrase tsquery, besides uuid[], past_rank integer, past_tier integer,
    past_place double precision, past_id uuid, most integer)
  RETURNS TABLE (product_id uuid, rank integer, tier integer, place double precision)
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
  DECLARE left_over integer := most; added integer;
  BEGIN
    FOR class IN greatest(past_rank, 1) .. cardinality(asked) LOOP
      FOR level IN (CASE WHEN class = past_rank THEN past_tier ELSE 1 END) .. 5 LOOP
        RETURN QUERY SELECT hit.product_id, class, level, hit.place FROM (
            SELECT i.product_id, i.place, i.search FROM shelf_index i
            WHERE i.tier = level AND i.search @@ asked[class] AND i.product_id <> ALL (besides)
              AND (class > past_rank OR level > past_tier OR (i.place, i.product_id) > (past_place, past_id))
            ORDER BY i.place, i.product_id LIMIT CASE WHEN phrase IS NULL THEN left_over ELSE 5000 END) hit
          WHERE phrase IS NULL OR hit.search @@ phrase
          ORDER BY hit.place, hit.product_id LIMIT left_over;
        GET DIAGNOSTICS added = ROW_COUNT;
        left_over := left_over - added;
        IF left_over <= 0 THEN RETURN; END IF;
      END LOOP;
    END LOOP;
  END $$;
  CREATE FUNCTION count_shelf(asked tsquery, phrase tsquery, most integer)
  RETURNS TABLE (total integer, traits text) LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
  BEGIN
    IF asked IS NULL THEN
      RETURN QUERY SELECT count(*)::int, string_agg(hit.traits, ' ')
        FROM (SELECT i.traits FROM shelf_index i LIMIT most) hit;
    ELSIF phrase IS NULL THEN
      RETURN QUERY SELECT count(*)::int, string_agg(hit.traits, ' ')
        FROM (SELECT i.traits FROM shelf_index i WHERE i.search @@ asked LIMIT most) hit;
    ELSE
      RETURN QUERY SELECT count(*)::int, string_agg(hit.traits, ' ') FROM (
        SELECT found.traits FROM (
          SELECT i.traits, i.search FROM shelf_index i WHERE i.search @@ asked LIMIT 5000) found
        WHERE found.search @@ phrase LIMIT most) hit;
    END IF;
  END $$;
`

/** Where the tiers end is known before they are filled. */
const fill = `
  UPDATE shelf_tiers t SET reach = coalesce((
    SELECT shelf_place(e.rating_damped, e.subscription_count, e.listed_at) AS place
    FROM shelf_entries e WHERE e.is_open ORDER BY place OFFSET t.size - 1 LIMIT 1), 'Infinity');
  SELECT index_shelf(ARRAY(SELECT product_id FROM shelf_entries));
`

const undo = `
  DROP TRIGGER tr_shelf_entries_made ON shelf_entries;
  DROP TRIGGER tr_shelf_entries_changed ON shelf_entries;
  DROP FUNCTION index_new_entries, index_changed_entry, index_shelf, tier_shelf, walk_shelf, count_shelf, shelf_traits, shelf_place, words_of;
  DROP TABLE shelf_index, shelf_tiers, shelf_words;
  DROP INDEX ix_shelf_entries_popular;
  ALTER TABLE shelf_entries DROP COLUMN architectures, DROP COLUMN subscription_count, DROP COLUMN is_verified,
    DROP COLUMN is_open;
  ALTER TABLE shelf_entries ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('english', name), 'A') ||
    setweight(to_tsvector('simple', vendor_name), 'B') ||
    setweight(to_tsvector('simple', coalesce(os_version, '')), 'B') ||
    setweight(to_tsvector('english', short_description), 'B') ||
    setweight(to_tsvector('simple', short_description), 'C') ||
    setweight(to_tsvector('english', category_words), 'C') ||
    setweight(to_tsvector('english', details_text), 'D')) STORED;
  CREATE INDEX ix_shelf_entries_search ON shelf_entries USING gin (search);
  CREATE INDEX ix_shelf_entries_facets ON shelf_entries
    (type, category_id, sub_category_id, os_family, region_ids, price_model, rating_average, vendor_id);
`
