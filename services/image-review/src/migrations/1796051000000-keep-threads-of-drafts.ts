import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A draft keeps the thread that it is written in (RV-7). */
export class KeepThreadsOfDrafts1796051000000 implements MigrationInterface {
  readonly name = 'KeepThreadsOfDrafts1796051000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_drafts ADD COLUMN finding_id uuid')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_drafts DROP COLUMN finding_id')
  }
}
