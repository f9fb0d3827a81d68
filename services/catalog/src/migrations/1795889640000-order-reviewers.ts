import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which message last told who has the case of a version, so that an older one changes nothing (RV-7). */
export class OrderReviewers1795889640000 implements MigrationInterface {
  readonly name = 'OrderReviewers1795889640000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE product_versions ADD COLUMN reviewer_sequence bigint NOT NULL DEFAULT 0',
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE product_versions DROP COLUMN reviewer_sequence')
  }
}
