import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who has a case open (RV-7). */
export class KnowOnlookers1795888200000 implements MigrationInterface {
  readonly name = 'KnowOnlookers1795888200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE onlookers (
        case_id uuid NOT NULL,
        account_id uuid NOT NULL,
        name varchar NOT NULL,
        since timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT pk_onlookers PRIMARY KEY (case_id, account_id)
      );
      CREATE INDEX ix_onlookers_account ON onlookers (account_id, seen_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE onlookers')
  }
}
