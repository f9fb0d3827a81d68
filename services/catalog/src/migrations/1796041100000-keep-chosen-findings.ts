import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The findings that a version was rejected for, which the seller sees at their fields (RV-5). */
export class KeepChosenFindings1796041100000 implements MigrationInterface {
  readonly name = 'KeepChosenFindings1796041100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_versions ADD COLUMN findings jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE product_versions ALTER COLUMN findings DROP DEFAULT;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE product_versions DROP COLUMN findings')
  }
}
