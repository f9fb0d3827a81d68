import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The reasons of a rejection and of failures by their codes, so that they are read in any language (RV-5, IM-12). */
export class SayReasonsByCode1795863600000 implements MigrationInterface {
  readonly name = 'SayReasonsByCode1795863600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_versions ADD COLUMN said_reasons jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE product_versions ALTER COLUMN said_reasons DROP DEFAULT;
      ALTER TABLE version_regions ADD COLUMN fault jsonb;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE version_regions DROP COLUMN fault;
      ALTER TABLE product_versions DROP COLUMN said_reasons;
    `)
  }
}
