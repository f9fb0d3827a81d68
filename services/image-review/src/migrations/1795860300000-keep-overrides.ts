import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A pass against what the probe of the test server said is kept with its reason (RV-3). */
export class KeepOverrides1795860300000 implements MigrationInterface {
  readonly name = 'KeepOverrides1795860300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verdicts ADD COLUMN override jsonb`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verdicts DROP COLUMN override`)
  }
}
