import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Applications can be withdrawn and written anew, and say why they were rejected (ON-7). */
export class TurnApplications1795862400000 implements MigrationInterface {
  readonly name = 'TurnApplications1795862400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE applications
        ADD COLUMN decision_code varchar,
        ADD COLUMN previous_id uuid,
        DROP CONSTRAINT ck_applications_status,
        ADD CONSTRAINT ck_applications_status CHECK (status IN
          ('draft', 'submitted', 'information_requested', 'approved', 'rejected', 'withdrawn'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE applications SET status = 'rejected' WHERE status = 'withdrawn';
      ALTER TABLE applications
        DROP CONSTRAINT ck_applications_status,
        ADD CONSTRAINT ck_applications_status CHECK (status IN
          ('draft', 'submitted', 'information_requested', 'approved', 'rejected')),
        DROP COLUMN previous_id,
        DROP COLUMN decision_code;
    `)
  }
}
