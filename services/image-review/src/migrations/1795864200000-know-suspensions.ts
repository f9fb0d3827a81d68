import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which vendors are suspended: their cases are on hold (ON-7). */
export class KnowSuspensions1795864200000 implements MigrationInterface {
  readonly name = 'KnowSuspensions1795864200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_standings (
        vendor_id uuid NOT NULL,
        is_suspended boolean NOT NULL,
        sequence bigint NOT NULL,
        CONSTRAINT pk_vendor_standings PRIMARY KEY (vendor_id)
      )
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vendor_standings')
  }
}
