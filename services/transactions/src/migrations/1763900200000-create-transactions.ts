import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Subscriptions, their proofs, deployments, hand-overs, and what is known of products and versions. */
export class CreateTransactions1763900200000 implements MigrationInterface {
  readonly name = 'CreateTransactions1763900200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
        listing jsonb NOT NULL,
        images jsonb NOT NULL,
        is_retired boolean NOT NULL,
        listed_at timestamptz NOT NULL,
        sequence bigint NOT NULL
      );
      CREATE INDEX ix_version_refs_product ON version_refs (product_id, listed_at);
      CREATE TABLE subscriptions (
        id uuid CONSTRAINT pk_subscriptions PRIMARY KEY,
        buyer_id uuid NOT NULL,
        buyer_code varchar NOT NULL,
        status varchar NOT NULL CONSTRAINT ck_subscriptions_status CHECK (status IN ('active', 'cancelled')),
        product_id uuid NOT NULL,
        product_name varchar NOT NULL,
        product_slug varchar NOT NULL,
        vendor_id uuid NOT NULL,
        vendor_name varchar NOT NULL,
        version_id uuid NOT NULL,
        version_number varchar NOT NULL,
        region_id varchar NOT NULL,
        instance_type varchar NOT NULL,
        network varchar NOT NULL,
        eula_hash varchar NOT NULL,
        price_model varchar NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX ix_subscriptions_buyer ON subscriptions (buyer_id, started_at, id);
      CREATE INDEX ix_subscriptions_vendor ON subscriptions (vendor_id, started_at, id);
      CREATE TABLE eula_acceptances (
        id uuid CONSTRAINT pk_eula_acceptances PRIMARY KEY,
        subscription_id uuid NOT NULL,
        version_id uuid NOT NULL,
        account_id uuid NOT NULL,
        eula_hash varchar NOT NULL,
        eula_html text NOT NULL,
        accepted_at timestamptz NOT NULL,
        address varchar
      );
      CREATE INDEX ix_eula_acceptances_subscription ON eula_acceptances (subscription_id);
      CREATE TABLE deployments (
        id uuid CONSTRAINT pk_deployments PRIMARY KEY,
        subscription_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        version_id uuid NOT NULL,
        mode varchar NOT NULL CONSTRAINT ck_deployments_mode CHECK (mode IN ('launch', 'share')),
        status varchar NOT NULL CONSTRAINT ck_deployments_status
          CHECK (status IN ('requested', 'starting', 'running', 'shared', 'failed', 'released')),
        request_key varchar,
        name varchar NOT NULL,
        region_id varchar NOT NULL,
        image_id varchar NOT NULL,
        instance_type varchar NOT NULL,
        network varchar NOT NULL,
        account_id varchar,
        instance_id varchar,
        address varchar,
        endpoints jsonb NOT NULL,
        failure jsonb,
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz
      );
      CREATE INDEX ix_deployments_subscription ON deployments (subscription_id, requested_at);
      CREATE UNIQUE INDEX uq_deployments_request_key ON deployments (subscription_id, request_key)
        WHERE request_key IS NOT NULL;
      CREATE TABLE hand_overs (
        id uuid CONSTRAINT pk_hand_overs PRIMARY KEY,
        buyer_id uuid NOT NULL,
        buyer_code varchar NOT NULL,
        product_id uuid NOT NULL,
        product_name varchar NOT NULL,
        vendor_id uuid NOT NULL,
        token_hash varchar NOT NULL,
        expires_at timestamptz NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX ix_hand_overs_vendor ON hand_overs (vendor_id, at, id);
      CREATE UNIQUE INDEX uq_hand_overs_token ON hand_overs (token_hash);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE hand_overs, deployments, eula_acceptances, subscriptions, version_refs, product_refs',
    )
  }
}
