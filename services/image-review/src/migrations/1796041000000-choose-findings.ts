import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A rejection names the findings that it is for, and its draft keeps the choice (RV-5). */
export class ChooseFindings1796041000000 implements MigrationInterface {
  readonly name = 'ChooseFindings1796041000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verdicts ADD COLUMN findings jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE verdicts ALTER COLUMN findings DROP DEFAULT;
      ALTER TABLE case_drafts ADD COLUMN findings jsonb;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_drafts DROP COLUMN findings;
      ALTER TABLE verdicts DROP COLUMN findings;
    `)
  }
}
