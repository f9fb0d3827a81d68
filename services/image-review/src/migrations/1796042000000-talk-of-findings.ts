import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A message may be about a finding (RV-7). */
export class TalkOfFindings1796042000000 implements MigrationInterface {
  readonly name = 'TalkOfFindings1796042000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE messages ADD COLUMN about jsonb')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE messages DROP COLUMN about')
  }
}
