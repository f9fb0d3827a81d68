import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Pages of PDFs, and an index for what a vendor holds (IM-6, S-6). */
export class CountFiles1795864700000 implements MigrationInterface {
  readonly name = 'CountFiles1795864700000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE files ADD COLUMN pages integer;
      CREATE INDEX ix_files_vendor ON files (vendor_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_files_vendor; ALTER TABLE files DROP COLUMN pages')
  }
}
