import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a seller edited after a rejection outlives the appeal that overturns it (RV-5). */
export class KeepEdits1796051100000 implements MigrationInterface {
  readonly name = 'KeepEdits1796051100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE product_versions ADD COLUMN kept_draft jsonb')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE product_versions DROP COLUMN kept_draft')
  }
}
