import type { MigrationInterface, QueryRunner } from 'typeorm'

const facts = `
  CREATE TABLE product_refs (
    product_id uuid CONSTRAINT pk_product_refs PRIMARY KEY,
    vendor_id uuid NOT NULL,
    vendor_name varchar NOT NULL,
    type varchar NOT NULL,
    name varchar NOT NULL,
    slug varchar NOT NULL,
    is_available boolean NOT NULL,
    sequence bigint NOT NULL
  );
  CREATE INDEX ix_product_refs_slug ON product_refs (slug);
  CREATE TABLE version_refs (
    version_id uuid CONSTRAINT pk_version_refs PRIMARY KEY,
    product_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    type varchar NOT NULL,
    version_number varchar,
    price_model varchar NOT NULL,
    eula_hash varchar,
    os_family varchar,
    network_type varchar,
    system_disk_gib integer,
    instance_types jsonb NOT NULL,
    access_points jsonb NOT NULL,
    images jsonb NOT NULL,
    product_url varchar,
    is_listed boolean NOT NULL,
    first_sequence bigint NOT NULL,
    sequence bigint NOT NULL
  );
  CREATE INDEX ix_version_refs_product ON version_refs (product_id, first_sequence);
  CREATE TABLE eula_texts (
    hash varchar CONSTRAINT pk_eula_texts PRIMARY KEY,
    html text NOT NULL
  );`

const subscriptions = `
  CREATE TABLE subscriptions (
    id uuid CONSTRAINT pk_subscriptions PRIMARY KEY,
    status varchar NOT NULL
      CONSTRAINT ck_subscriptions_status CHECK (status IN ('active', 'cancelled')),
    buyer_id uuid NOT NULL,
    buyer_code varchar NOT NULL,
    vendor_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_name varchar NOT NULL,
    version_id uuid NOT NULL,
    version_number varchar,
    region_id varchar NOT NULL,
    instance_type varchar NOT NULL,
    network_type varchar NOT NULL,
    eula_hash varchar NOT NULL,
    price_model varchar NOT NULL,
    request_key varchar,
    started_at timestamptz NOT NULL,
    cancelled_at timestamptz,
    CONSTRAINT uq_subscriptions_request UNIQUE (buyer_id, request_key)
  );
  CREATE INDEX ix_subscriptions_buyer ON subscriptions (buyer_id, started_at, id);
  CREATE INDEX ix_subscriptions_vendor ON subscriptions (vendor_id, started_at, id);
  CREATE TABLE eula_acceptances (
    id uuid CONSTRAINT pk_eula_acceptances PRIMARY KEY,
    subscription_id uuid NOT NULL,
    version_id uuid NOT NULL,
    version_number varchar,
    eula_hash varchar NOT NULL,
    account_id uuid NOT NULL,
    address varchar,
    accepted_at timestamptz NOT NULL
  );
  CREATE INDEX ix_eula_acceptances_subscription ON eula_acceptances (subscription_id, accepted_at);`

const deployments = `
  CREATE TABLE deployments (
    id uuid CONSTRAINT pk_deployments PRIMARY KEY,
    status varchar NOT NULL CONSTRAINT ck_deployments_status
      CHECK (status IN ('requested', 'starting', 'running', 'shared', 'failed', 'released')),
    subscription_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    mode varchar NOT NULL,
    name varchar NOT NULL,
    version_id uuid NOT NULL,
    version_number varchar,
    region_id varchar NOT NULL,
    image_id varchar NOT NULL,
    instance_type varchar NOT NULL,
    network_type varchar NOT NULL,
    system_disk_gib integer NOT NULL,
    access_points jsonb NOT NULL,
    request_key varchar,
    request_hash varchar NOT NULL,
    cloud_account_id varchar,
    instance_id varchar,
    address varchar,
    forwarded_ports jsonb NOT NULL,
    probes jsonb NOT NULL,
    failure jsonb,
    attempt integer NOT NULL,
    probe_round integer NOT NULL,
    requested_at timestamptz NOT NULL,
    attempted_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT uq_deployments_request UNIQUE (subscription_id, request_key)
  );
  CREATE INDEX ix_deployments_subscription ON deployments (subscription_id, requested_at);
  CREATE INDEX ix_deployments_image_account
    ON deployments (image_id, region_id, cloud_account_id);`

const handOvers = `
  CREATE TABLE hand_overs (
    id uuid CONSTRAINT pk_hand_overs PRIMARY KEY,
    buyer_id uuid NOT NULL,
    buyer_code varchar NOT NULL,
    vendor_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_name varchar NOT NULL,
    version_id uuid NOT NULL,
    product_url varchar NOT NULL,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX ix_hand_overs_vendor ON hand_overs (vendor_id, recorded_at, id);
  CREATE INDEX ix_hand_overs_buyer ON hand_overs (buyer_id, recorded_at);`

/** Sellers see subscriptions and hand-overs as one list; the buyer's account is not in it. */
const orders = `
  CREATE VIEW orders AS
    SELECT id, 'subscription' AS kind, vendor_id, product_id, product_name, buyer_code, status,
      version_number, region_id, instance_type, network_type, started_at AS ordered_at, cancelled_at
    FROM subscriptions
    UNION ALL
    SELECT id, 'hand_over', vendor_id, product_id, product_name, buyer_code, NULL,
      NULL, NULL, NULL, NULL, recorded_at, NULL
    FROM hand_overs;`

/** What is on sale, who bought it, where it runs, who was handed over. */
export class CreateTransactions1763900400000 implements MigrationInterface {
  readonly name = 'CreateTransactions1763900400000'

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [facts, subscriptions, deployments, handOvers, orders])
      await runner.query(sql)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW orders;
      DROP TABLE hand_overs, deployments, eula_acceptances, subscriptions, eula_texts,
        version_refs, product_refs;
    `)
  }
}
