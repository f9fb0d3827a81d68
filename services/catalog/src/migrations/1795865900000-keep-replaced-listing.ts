import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The listing that a proposal was carried out on (SA-3). */
export class KeepReplacedListing1795865900000 implements MigrationInterface {
  readonly name = 'KeepReplacedListing1795865900000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE change_requests ADD COLUMN replaced jsonb')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE change_requests DROP COLUMN replaced')
  }
}
