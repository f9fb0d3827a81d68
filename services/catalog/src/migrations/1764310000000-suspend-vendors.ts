import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether a vendor is suspended (ON-7). */
export class SuspendVendors1764310000000 implements MigrationInterface {
  readonly name = 'SuspendVendors1764310000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vendor_refs
        ADD COLUMN is_suspended boolean NOT NULL DEFAULT false,
        ADD COLUMN standing_sequence bigint NOT NULL DEFAULT 0;
      ALTER TABLE vendor_refs
        ALTER COLUMN is_suspended DROP DEFAULT, ALTER COLUMN standing_sequence DROP DEFAULT;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE vendor_refs DROP COLUMN is_suspended, DROP COLUMN standing_sequence',
    )
  }
}
