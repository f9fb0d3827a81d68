import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Answers that reviewers need again and again (RV-9). */
export class PrepareAnswers1795888450000 implements MigrationInterface {
  readonly name = 'PrepareAnswers1795888450000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE prepared_answers (
        id uuid CONSTRAINT pk_prepared_answers PRIMARY KEY,
        reason_code varchar NOT NULL,
        title_en varchar NOT NULL,
        title_zh varchar NOT NULL,
        text_en text NOT NULL,
        text_zh text NOT NULL,
        quote_en text NOT NULL,
        quote_zh text NOT NULL,
        policy_url varchar,
        shipped_as varchar CONSTRAINT uq_prepared_answers_shipped UNIQUE,
        revision integer NOT NULL,
        edited_at timestamptz NOT NULL,
        edited_by varchar,
        retired_at timestamptz
      );
      CREATE INDEX ix_prepared_answers_reason ON prepared_answers (reason_code);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE prepared_answers')
  }
}
