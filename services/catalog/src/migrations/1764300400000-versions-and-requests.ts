import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Release notes that stay, images and numbers that serve one version, addenda, and requests with a thread. */
export class VersionsAndRequests1764300400000 implements MigrationInterface {
  readonly name = 'VersionsAndRequests1764300400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(claims)
    await runner.query(frozen)
    await runner.query(requests)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE subscription_refs, change_messages, version_addenda;
      DROP TRIGGER tr_submissions_frozen ON submissions;
      DROP TRIGGER tr_product_versions_note ON product_versions;
      DROP FUNCTION refuse_change(), keep_release_note();
      ALTER TABLE product_versions DROP COLUMN claimed_image_id, DROP COLUMN claimed_number;
      DROP INDEX uq_change_requests_undecided;
      DELETE FROM change_requests WHERE kind = 'add_region';
      ALTER TABLE change_requests
        DROP CONSTRAINT ck_change_requests_kind, DROP CONSTRAINT ck_change_requests_status;
      UPDATE change_requests SET status = CASE status
        WHEN 'carried_out' THEN 'approved' WHEN 'withdrawn' THEN 'declined'
        WHEN 'answered' THEN 'open' ELSE status END;
      ALTER TABLE change_requests
        DROP COLUMN subject_id, DROP COLUMN proposal, DROP COLUMN region_ids, DROP COLUMN updated_at,
        DROP COLUMN carried_out_at,
        ADD CONSTRAINT ck_change_requests_kind
          CHECK (kind IN ('remove_version', 'remove_product', 'update_listing')),
        ADD CONSTRAINT ck_change_requests_status CHECK (status IN ('open', 'approved', 'declined'));
    `)
  }
}

/** IM-10: from the submission on, an image and a number belong to one version of the product. */
const claims = `
  ALTER TABLE product_versions ADD COLUMN claimed_image_id varchar, ADD COLUMN claimed_number varchar;
  UPDATE product_versions v SET claimed_image_id = v.draft -> 'source' ->> 'imageId'
    WHERE v.id IN (
      SELECT DISTINCT ON (product_id, draft -> 'source' ->> 'imageId') id FROM product_versions
      WHERE status IN ('under_review', 'listed', 'retired')
      ORDER BY product_id, draft -> 'source' ->> 'imageId', created_at DESC);
  UPDATE product_versions v SET claimed_number = lower(regexp_replace(v.draft ->> 'versionNumber', '^[vV]', ''))
    WHERE v.id IN (
      SELECT DISTINCT ON (product_id, lower(regexp_replace(draft ->> 'versionNumber', '^[vV]', ''))) id
      FROM product_versions WHERE status IN ('under_review', 'listed', 'retired')
      ORDER BY product_id, lower(regexp_replace(draft ->> 'versionNumber', '^[vV]', '')), created_at DESC);
  CREATE UNIQUE INDEX uq_product_versions_image ON product_versions (product_id, claimed_image_id)
    WHERE claimed_image_id IS NOT NULL;
  CREATE UNIQUE INDEX uq_product_versions_number ON product_versions (product_id, claimed_number)
    WHERE claimed_number IS NOT NULL;
`

/**
 * IM-6, IM-10: what was submitted stays as it was, and so does a release note from the submission on, unless the review
 * gave the version back. Held here too, so that no program and no hand at the database can word it anew.
 */
const frozen = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    RAISE EXCEPTION '% is frozen: what was submitted or added is never changed', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END $body$;
  CREATE TRIGGER tr_submissions_frozen BEFORE UPDATE ON submissions
    FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION refuse_change();
  CREATE FUNCTION keep_release_note() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    IF (OLD.status IN ('under_review', 'listed', 'retired') AND NEW.status NOT IN ('draft', 'rejected')
        AND OLD.draft ->> 'releaseNote' IS DISTINCT FROM NEW.draft ->> 'releaseNote')
      OR (OLD.listing IS NOT NULL
        AND OLD.listing ->> 'releaseNote' IS DISTINCT FROM NEW.listing ->> 'releaseNote')
    THEN
      RAISE EXCEPTION 'the release note of version % cannot be changed any more', OLD.id
        USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $body$;
  CREATE TRIGGER tr_product_versions_note BEFORE UPDATE ON product_versions
    FOR EACH ROW EXECUTE FUNCTION keep_release_note();
  CREATE TABLE version_addenda (
    id uuid CONSTRAINT pk_version_addenda PRIMARY KEY,
    version_id uuid NOT NULL CONSTRAINT fk_version_addenda_version REFERENCES product_versions,
    text text NOT NULL,
    added_by_name varchar,
    added_at timestamptz NOT NULL
  );
  CREATE INDEX ix_version_addenda_version ON version_addenda (version_id, added_at);
  CREATE TRIGGER tr_version_addenda_frozen BEFORE UPDATE OR DELETE ON version_addenda
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`

const requests = `
  ALTER TABLE change_requests
    ADD COLUMN subject_id uuid,
    ADD COLUMN proposal jsonb,
    ADD COLUMN region_ids text[] NOT NULL DEFAULT '{}',
    ADD COLUMN updated_at timestamptz,
    ADD COLUMN carried_out_at timestamptz,
    DROP CONSTRAINT ck_change_requests_kind,
    DROP CONSTRAINT ck_change_requests_status;
  UPDATE change_requests SET subject_id = coalesce(version_id, product_id),
    updated_at = coalesce(decided_at, created_at),
    carried_out_at = CASE status WHEN 'approved' THEN decided_at END,
    status = CASE status WHEN 'approved' THEN 'carried_out' ELSE status END;
  -- Of several undecided requests for the same thing the newest stays.
  UPDATE change_requests r SET status = 'withdrawn' WHERE status = 'open' AND EXISTS (
    SELECT FROM change_requests o WHERE o.status = 'open' AND o.kind = r.kind
      AND o.product_id = r.product_id AND o.subject_id = r.subject_id
      AND (o.created_at, o.id) > (r.created_at, r.id));
  ALTER TABLE change_requests
    ALTER COLUMN subject_id SET NOT NULL,
    ALTER COLUMN updated_at SET NOT NULL,
    ALTER COLUMN region_ids DROP DEFAULT,
    ADD CONSTRAINT ck_change_requests_kind
      CHECK (kind IN ('remove_version', 'remove_product', 'update_listing', 'add_region')),
    ADD CONSTRAINT ck_change_requests_status
      CHECK (status IN ('open', 'answered', 'approved', 'carried_out', 'declined', 'withdrawn'));
  CREATE UNIQUE INDEX uq_change_requests_undecided ON change_requests (product_id, kind, subject_id)
    WHERE status IN ('open', 'answered', 'approved');
  CREATE TABLE change_messages (
    id uuid CONSTRAINT pk_change_messages PRIMARY KEY,
    request_id uuid NOT NULL CONSTRAINT fk_change_messages_request REFERENCES change_requests,
    side varchar NOT NULL CONSTRAINT ck_change_messages_side CHECK (side IN ('staff', 'seller')),
    author_id uuid,
    author_name varchar,
    text text NOT NULL,
    at timestamptz NOT NULL
  );
  CREATE INDEX ix_change_messages_request ON change_messages (request_id, at);
  CREATE TABLE subscription_refs (
    subscription_id uuid CONSTRAINT pk_subscription_refs PRIMARY KEY,
    product_id uuid NOT NULL,
    version_id uuid NOT NULL,
    is_active boolean NOT NULL,
    sequence bigint NOT NULL
  );
  CREATE INDEX ix_subscription_refs_product ON subscription_refs (product_id, version_id);
`
