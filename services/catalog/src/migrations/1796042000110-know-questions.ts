import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Since when the desk waits for the seller's answer in the review of a version (RV-9). */
export class KnowQuestions1796042000110 implements MigrationInterface {
  readonly name = 'KnowQuestions1796042000110'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE product_versions ADD COLUMN asked_at timestamptz,
         ADD COLUMN asked_sequence bigint NOT NULL DEFAULT 0`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE product_versions DROP COLUMN asked_at, DROP COLUMN asked_sequence',
    )
  }
}
