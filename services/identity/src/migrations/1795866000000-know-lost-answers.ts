import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Refresh tokens know which they replaced, and whether their answer was lost. */
export class KnowLostAnswers1795866000000 implements MigrationInterface {
  readonly name = 'KnowLostAnswers1795866000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE refresh_tokens
        ADD COLUMN predecessor_hash varchar,
        ADD COLUMN orphaned_at timestamptz
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE refresh_tokens DROP COLUMN predecessor_hash, DROP COLUMN orphaned_at
    `)
  }
}
