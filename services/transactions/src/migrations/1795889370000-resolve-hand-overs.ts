import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When the seller's site asked who came (SA-4). */
export class ResolveHandOvers1795889370000 implements MigrationInterface {
  readonly name = 'ResolveHandOvers1795889370000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hand_overs ADD COLUMN resolved_at timestamptz')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hand_overs DROP COLUMN resolved_at')
  }
}
