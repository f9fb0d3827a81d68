import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The kit's own tables in a service's schema: outbox, inbox, parked messages, idempotency, keys, history. */
export class CreateKitTables1763900000000 implements MigrationInterface {
  readonly name = 'CreateKitTables1763900000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE outbox_sequence;
      CREATE TABLE outbox (
        id uuid CONSTRAINT pk_outbox PRIMARY KEY,
        subscriber varchar NOT NULL,
        kind varchar NOT NULL CONSTRAINT ck_outbox_kind CHECK (kind IN ('event', 'job')),
        envelope jsonb NOT NULL,
        sequence bigint NOT NULL,
        due_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX ix_outbox_due ON outbox (due_at, sequence);
      CREATE TABLE inbox (
        message_id uuid CONSTRAINT pk_inbox PRIMARY KEY,
        name varchar NOT NULL,
        handled_at timestamptz NOT NULL
      );
      CREATE INDEX ix_inbox_handled_at ON inbox (handled_at);
      CREATE TABLE parked_messages (
        message_id uuid CONSTRAINT pk_parked_messages PRIMARY KEY,
        kind varchar NOT NULL,
        name varchar NOT NULL,
        envelope jsonb NOT NULL,
        problem jsonb NOT NULL,
        attempts integer NOT NULL,
        parked_at timestamptz NOT NULL
      );
      CREATE TABLE idempotency_keys (
        scope varchar NOT NULL,
        key varchar NOT NULL,
        request_hash varchar NOT NULL,
        status integer NOT NULL,
        body text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotency_keys PRIMARY KEY (scope, key)
      );
      CREATE INDEX ix_idempotency_keys_created_at ON idempotency_keys (created_at);
      CREATE TABLE signing_keys (
        id integer CONSTRAINT pk_signing_keys PRIMARY KEY,
        key_set jsonb NOT NULL,
        fetched_at timestamptz NOT NULL
      );
      CREATE TABLE transitions (
        id uuid CONSTRAINT pk_transitions PRIMARY KEY,
        machine varchar NOT NULL,
        subject_id uuid NOT NULL,
        verb varchar NOT NULL,
        from_state varchar NOT NULL,
        to_state varchar NOT NULL,
        actor_kind varchar NOT NULL,
        actor_id uuid,
        actor_name varchar,
        reason text,
        at timestamptz NOT NULL
      );
      CREATE INDEX ix_transitions_subject ON transitions (subject_id, at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE transitions, signing_keys, idempotency_keys, parked_messages, inbox, outbox;
      DROP SEQUENCE outbox_sequence;
    `)
  }
}
