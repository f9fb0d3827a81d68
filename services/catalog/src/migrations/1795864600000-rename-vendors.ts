import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Vendors change their names; the newest that was heard of counts (SP-4). */
export class RenameVendors1795864600000 implements MigrationInterface {
  readonly name = 'RenameVendors1795864600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vendor_refs ADD COLUMN name_sequence bigint NOT NULL DEFAULT 0;
      ALTER TABLE vendor_refs ALTER COLUMN name_sequence DROP DEFAULT;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE vendor_refs DROP COLUMN name_sequence')
  }
}
