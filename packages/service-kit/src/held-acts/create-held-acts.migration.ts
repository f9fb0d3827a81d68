import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Acts that wait for a second person (RV-7), in the services that have such acts. */
export class CreateHeldActs1796010100000 implements MigrationInterface {
  readonly name = 'CreateHeldActs1796010100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE held_acts (
        id uuid CONSTRAINT pk_held_acts PRIMARY KEY,
        kind varchar NOT NULL,
        status varchar NOT NULL
          CONSTRAINT ck_held_acts_status
          CHECK (status IN ('held', 'done', 'cancelled', 'void', 'lapsed')),
        subject_id uuid NOT NULL,
        subject_name varchar NOT NULL,
        cause_id uuid NOT NULL,
        reason text NOT NULL,
        concerns integer,
        details jsonb NOT NULL,
        proposed_by uuid,
        proposed_by_name varchar NOT NULL,
        proposed_at timestamptz NOT NULL,
        lapses_at timestamptz NOT NULL,
        settled_by uuid,
        settled_by_name varchar,
        settled_at timestamptz,
        words text,
        voided_by varchar
      );
      CREATE UNIQUE INDEX uq_held_acts_waiting ON held_acts (cause_id) WHERE status = 'held';
      CREATE INDEX ix_held_acts_proposed ON held_acts (proposed_at, id);
      CREATE INDEX ix_held_acts_subject ON held_acts (subject_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE held_acts')
  }
}
