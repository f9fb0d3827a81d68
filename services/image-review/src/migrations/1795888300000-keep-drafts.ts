import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What reviewers write and have not sent yet is kept (RV-7). */
export class KeepDrafts1795888300000 implements MigrationInterface {
  readonly name = 'KeepDrafts1795888300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_drafts (
        case_id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind varchar NOT NULL
          CONSTRAINT ck_case_drafts_kind CHECK (kind IN ('message', 'note', 'rejection')),
        text text NOT NULL,
        reasons jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT pk_case_drafts PRIMARY KEY (case_id, account_id, kind)
      )
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_drafts')
  }
}
