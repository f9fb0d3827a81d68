import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Reviews that wait for a boot script say so as those that wait for an answer do: while it runs, they do not wait (RV-2). */
export class KnowScriptTurns1796045100000 implements MigrationInterface {
  readonly name = 'KnowScriptTurns1796045100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE product_versions SET asked_at = submitted_at
       WHERE status = 'under_review' AND review_stage = 'boot_script' AND asked_at IS NULL`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE product_versions SET asked_at = NULL WHERE review_stage = 'boot_script'`,
    )
  }
}
