import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Products, versions, submissions, files, the shelf and what is known of vendors and instance types. */
export class CreateCatalog1763900200000 implements MigrationInterface {
  readonly name = 'CreateCatalog1763900200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(authoring)
    await runner.query(shelf)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE shelf_entries, change_requests, files, submissions, version_regions, product_versions, products,
        vendor_refs, instance_type_lists
    `)
  }
}

const authoring = `
  CREATE TABLE vendor_refs (
    vendor_id uuid CONSTRAINT pk_vendor_refs PRIMARY KEY,
    name varchar NOT NULL,
    slug varchar NOT NULL,
    isv_types varchar[] NOT NULL
  );
  CREATE TABLE instance_type_lists (
    region_id varchar CONSTRAINT pk_instance_type_lists PRIMARY KEY,
    items jsonb NOT NULL,
    fetched_at timestamptz NOT NULL
  );
  CREATE TABLE products (
    id uuid CONSTRAINT pk_products PRIMARY KEY,
    vendor_id uuid NOT NULL,
    type varchar NOT NULL CONSTRAINT ck_products_type CHECK (type IN ('image', 'saas')),
    status varchar NOT NULL
      CONSTRAINT ck_products_status CHECK (status IN ('unlisted', 'available', 'removed')),
    name varchar,
    slug varchar CONSTRAINT uq_products_slug UNIQUE,
    listed_version_id uuid,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    listed_at timestamptz,
    discarded_at timestamptz,
    rating_count integer NOT NULL,
    rating_average double precision,
    rating_sequence bigint NOT NULL
  );
  CREATE INDEX ix_products_vendor_updated ON products (vendor_id, updated_at, id);
  CREATE TABLE product_versions (
    id uuid CONSTRAINT pk_product_versions PRIMARY KEY,
    product_id uuid NOT NULL CONSTRAINT fk_product_versions_product REFERENCES products,
    status varchar NOT NULL CONSTRAINT ck_product_versions_status
      CHECK (status IN ('draft', 'under_review', 'rejected', 'listed', 'retired')),
    draft jsonb NOT NULL,
    revision integer NOT NULL,
    listing jsonb,
    submission_id uuid,
    review_stage varchar,
    review_sequence bigint NOT NULL,
    case_id uuid,
    reviewer_name varchar,
    reasons text[] NOT NULL,
    fields text[] NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    submitted_at timestamptz,
    listed_at timestamptz
  );
  CREATE INDEX ix_product_versions_product ON product_versions (product_id, created_at);
  CREATE UNIQUE INDEX uq_product_versions_open ON product_versions (product_id)
    WHERE status IN ('draft', 'under_review', 'rejected');
  CREATE TABLE version_regions (
    version_id uuid NOT NULL CONSTRAINT fk_version_regions_version REFERENCES product_versions,
    region_id varchar NOT NULL,
    image_id varchar,
    failure text,
    sequence bigint NOT NULL,
    CONSTRAINT pk_version_regions PRIMARY KEY (version_id, region_id)
  );
  CREATE TABLE submissions (
    id uuid CONSTRAINT pk_submissions PRIMARY KEY,
    product_id uuid NOT NULL CONSTRAINT fk_submissions_product REFERENCES products,
    version_id uuid NOT NULL CONSTRAINT fk_submissions_version REFERENCES product_versions,
    round integer NOT NULL,
    listing jsonb NOT NULL,
    submitted_by uuid,
    submitted_at timestamptz NOT NULL,
    CONSTRAINT uq_submissions_version_round UNIQUE (version_id, round)
  );
  CREATE TABLE files (
    id uuid CONSTRAINT pk_files PRIMARY KEY,
    product_id uuid NOT NULL CONSTRAINT fk_files_product REFERENCES products,
    vendor_id uuid NOT NULL,
    slot varchar NOT NULL,
    name varchar NOT NULL,
    content_type varchar NOT NULL,
    bytes integer NOT NULL,
    sha256 varchar NOT NULL,
    key varchar NOT NULL,
    pixels jsonb,
    is_frozen boolean NOT NULL,
    published_at timestamptz,
    uploaded_at timestamptz NOT NULL
  );
  CREATE INDEX ix_files_product ON files (product_id);
  CREATE TABLE change_requests (
    id uuid CONSTRAINT pk_change_requests PRIMARY KEY,
    product_id uuid NOT NULL CONSTRAINT fk_change_requests_product REFERENCES products,
    version_id uuid CONSTRAINT fk_change_requests_version REFERENCES product_versions,
    vendor_id uuid NOT NULL,
    kind varchar NOT NULL CONSTRAINT ck_change_requests_kind
      CHECK (kind IN ('remove_version', 'remove_product', 'update_listing')),
    status varchar NOT NULL CONSTRAINT ck_change_requests_status
      CHECK (status IN ('open', 'approved', 'declined')),
    reason text NOT NULL,
    wanted_date date,
    answer text,
    requested_by uuid,
    requested_by_name varchar,
    created_at timestamptz NOT NULL,
    decided_at timestamptz
  );
  CREATE INDEX ix_change_requests_vendor ON change_requests (vendor_id, created_at, id);
  CREATE INDEX ix_change_requests_product ON change_requests (product_id);
`

/**
 * What buyers search: one row for each product on the shelf, written when something of it changes. The generated
 * column holds words as they are (for names, prefixes, other languages) and in English stems (for prose).
 */
const shelf = `
  CREATE TABLE shelf_entries (
    product_id uuid CONSTRAINT pk_shelf_entries PRIMARY KEY,
    vendor_id uuid NOT NULL,
    vendor_name varchar NOT NULL,
    vendor_slug varchar NOT NULL,
    type varchar NOT NULL,
    slug varchar NOT NULL,
    name varchar NOT NULL,
    short_description text NOT NULL,
    details_text text NOT NULL,
    category_words text NOT NULL,
    category_id varchar,
    sub_category_id varchar,
    os_family varchar,
    os_version varchar,
    region_ids varchar[] NOT NULL,
    price_model varchar NOT NULL,
    version_number varchar,
    logo_url varchar,
    rating_average double precision,
    rating_count integer NOT NULL,
    listed_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    search tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector('simple', name), 'A') ||
      setweight(to_tsvector('english', name), 'A') ||
      setweight(to_tsvector('simple', vendor_name), 'B') ||
      setweight(to_tsvector('simple', coalesce(os_version, '')), 'B') ||
      setweight(to_tsvector('english', short_description), 'B') ||
      setweight(to_tsvector('simple', short_description), 'C') ||
      setweight(to_tsvector('english', category_words), 'C') ||
      setweight(to_tsvector('english', details_text), 'D')
    ) STORED
  );
  CREATE INDEX ix_shelf_entries_search ON shelf_entries USING gin (search);
  CREATE INDEX ix_shelf_entries_name ON shelf_entries USING gin (lower(name) extensions.gin_trgm_ops);
  CREATE INDEX ix_shelf_entries_newest ON shelf_entries (listed_at, product_id);
`
