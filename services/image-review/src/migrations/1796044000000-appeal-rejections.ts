import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A seller may appeal against a rejection; one that is overturned leaves its stage to another verdict (RV-5). */
export class AppealRejections1796044000000 implements MigrationInterface {
  readonly name = 'AppealRejections1796044000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appeals (
        id uuid CONSTRAINT pk_appeals PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT uq_appeals_case UNIQUE,
        status varchar NOT NULL
          CONSTRAINT ck_appeals_status CHECK (status IN ('open', 'upheld', 'overturned', 'lapsed')),
        text text NOT NULL,
        appealed_by_name varchar NOT NULL,
        appealed_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        rejected_stage varchar NOT NULL,
        rejected_by uuid NOT NULL,
        decided_by uuid,
        decided_by_name varchar,
        answer text,
        decided_at timestamptz
      );
      CREATE INDEX ix_appeals_open ON appeals (due_at, case_id) WHERE status = 'open';
      ALTER TABLE verdicts ADD COLUMN overturned_at timestamptz;
      ALTER TABLE verdicts DROP CONSTRAINT uq_verdicts_case_stage;
      CREATE UNIQUE INDEX uq_verdicts_case_stage ON verdicts (case_id, stage)
        WHERE overturned_at IS NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM verdicts WHERE overturned_at IS NOT NULL;
      DROP INDEX uq_verdicts_case_stage;
      ALTER TABLE verdicts ADD CONSTRAINT uq_verdicts_case_stage UNIQUE (case_id, stage);
      ALTER TABLE verdicts DROP COLUMN overturned_at;
      DROP TABLE appeals;
    `)
  }
}
