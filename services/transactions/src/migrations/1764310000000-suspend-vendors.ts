import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which vendors are suspended (ON-7). */
export class SuspendVendors1764310000000 implements MigrationInterface {
  readonly name = 'SuspendVendors1764310000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_refs (
        vendor_id uuid CONSTRAINT pk_vendor_refs PRIMARY KEY,
        is_suspended boolean NOT NULL,
        sequence bigint NOT NULL
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vendor_refs')
  }
}
