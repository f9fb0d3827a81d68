import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A reviewer takes an appeal, so that everybody sees who has it (RV-5, RV-7). */
export class TakeAppeals1796051300000 implements MigrationInterface {
  readonly name = 'TakeAppeals1796051300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE appeals ADD COLUMN taken_by uuid, ADD COLUMN taken_by_name varchar',
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeals DROP COLUMN taken_by, DROP COLUMN taken_by_name')
  }
}
