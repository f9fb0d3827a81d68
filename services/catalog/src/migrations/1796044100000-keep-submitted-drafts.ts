import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The draft as it was handed in, for a review that an appeal brings back (RV-5). */
export class KeepSubmittedDrafts1796044100000 implements MigrationInterface {
  readonly name = 'KeepSubmittedDrafts1796044100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_versions ADD COLUMN submitted_draft jsonb;
      UPDATE product_versions SET submitted_draft = draft WHERE status = 'under_review';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE product_versions DROP COLUMN submitted_draft')
  }
}
