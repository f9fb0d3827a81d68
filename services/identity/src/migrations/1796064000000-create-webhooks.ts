import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What vendors' programs are told: a feed of events, and endpoints to which they are sent (PA-1). */
export class CreateWebhooks1796064000000 implements MigrationInterface {
  readonly name = 'CreateWebhooks1796064000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE partner_events (
        id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        type varchar NOT NULL,
        subject_kind varchar NOT NULL,
        subject_id uuid NOT NULL,
        sequence bigint NOT NULL,
        occurred_at timestamptz NOT NULL,
        noted_at timestamptz NOT NULL,
        data jsonb NOT NULL,
        place bigint,
        CONSTRAINT pk_partner_events PRIMARY KEY (id)
      )`)
    await runner.query(
      'CREATE UNIQUE INDEX uq_partner_events_place ON partner_events (vendor_id, place)',
    )
    await runner.query(
      `CREATE INDEX ix_partner_events_unplaced ON partner_events (vendor_id, id)
       WHERE place IS NULL AND type <> 'webhook.ping'`,
    )
    await runner.query('CREATE INDEX ix_partner_events_at ON partner_events (noted_at)')
    await runner.query(`
      CREATE TABLE webhook_endpoints (
        id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        url varchar NOT NULL,
        description varchar NOT NULL,
        event_types varchar[],
        status varchar NOT NULL,
        stop varchar,
        secret varchar NOT NULL,
        former_secret varchar,
        former_until timestamptz,
        failing_since timestamptz,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        revision integer NOT NULL,
        CONSTRAINT pk_webhook_endpoints PRIMARY KEY (id),
        CONSTRAINT ck_webhook_endpoints_status CHECK (status IN ('enabled', 'disabled'))
      )`)
    await runner.query(
      'CREATE INDEX ix_webhook_endpoints_vendor ON webhook_endpoints (vendor_id, created_at)',
    )
    await runner.query(`
      CREATE TABLE webhook_deliveries (
        id uuid NOT NULL,
        endpoint_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        event_id uuid NOT NULL,
        event_type varchar NOT NULL,
        status varchar NOT NULL,
        tries integer NOT NULL,
        due_at timestamptz NOT NULL,
        claimed_until timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_webhook_deliveries PRIMARY KEY (id),
        CONSTRAINT ck_webhook_deliveries_status CHECK (status IN ('waiting', 'delivered', 'failed')),
        CONSTRAINT fk_webhook_deliveries_endpoint FOREIGN KEY (endpoint_id)
          REFERENCES webhook_endpoints (id) ON DELETE CASCADE
      )`)
    await runner.query(
      'CREATE UNIQUE INDEX uq_webhook_deliveries_event ON webhook_deliveries (endpoint_id, event_id)',
    )
    await runner.query(
      `CREATE INDEX ix_webhook_deliveries_due ON webhook_deliveries (due_at) WHERE status = 'waiting'`,
    )
    await runner.query(
      'CREATE INDEX ix_webhook_deliveries_endpoint ON webhook_deliveries (endpoint_id, created_at, id)',
    )
    await runner.query(
      `CREATE INDEX ix_webhook_deliveries_claimed ON webhook_deliveries (vendor_id, claimed_until)
       WHERE claimed_until IS NOT NULL`,
    )
    await runner.query('CREATE INDEX ix_webhook_deliveries_made ON webhook_deliveries (created_at)')
    await runner.query(`
      CREATE TABLE webhook_attempts (
        id uuid NOT NULL,
        delivery_id uuid NOT NULL,
        at timestamptz NOT NULL,
        duration_ms integer NOT NULL,
        outcome varchar NOT NULL,
        status_code integer,
        answer varchar NOT NULL,
        CONSTRAINT pk_webhook_attempts PRIMARY KEY (id),
        CONSTRAINT fk_webhook_attempts_delivery FOREIGN KEY (delivery_id)
          REFERENCES webhook_deliveries (id) ON DELETE CASCADE
      )`)
    await runner.query(
      'CREATE INDEX ix_webhook_attempts_delivery ON webhook_attempts (delivery_id, at)',
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE webhook_attempts, webhook_deliveries, webhook_endpoints, partner_events',
    )
  }
}
