import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The audit: entries that nobody changes or removes (RV-7). */
export class CreateAuditEntries1763900000003 implements MigrationInterface {
  readonly name = 'CreateAuditEntries1763900000003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        number bigint CONSTRAINT pk_audit_entries PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_kind varchar NOT NULL,
        actor_id uuid,
        actor_name varchar,
        verb varchar NOT NULL,
        subject_kind varchar NOT NULL,
        subject_id varchar,
        from_state varchar,
        to_state varchar,
        reason text,
        details text,
        correlation_id varchar NOT NULL,
        previous_hash varchar NOT NULL,
        hash varchar NOT NULL
      );
      CREATE INDEX ix_audit_entries_at ON audit_entries (at);
      CREATE INDEX ix_audit_entries_actor ON audit_entries (actor_id, number);
      CREATE INDEX ix_audit_entries_subject ON audit_entries (subject_id, number);
      CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $body$
        BEGIN
          RAISE EXCEPTION 'entries of the audit are neither changed nor removed'
            USING ERRCODE = 'insufficient_privilege';
        END
      $body$;
      CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
      CREATE TRIGGER audit_entries_stay_all BEFORE TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_entries;
      DROP FUNCTION refuse_change_of_audit();
    `)
  }
}
