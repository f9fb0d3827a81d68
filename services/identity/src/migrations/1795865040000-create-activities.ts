import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What happened to accounts, for their people and for admins. */
export class CreateActivities1795865040000 implements MigrationInterface {
  readonly name = 'CreateActivities1795865040000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activities (
        id uuid CONSTRAINT pk_activities PRIMARY KEY,
        account_id uuid NOT NULL,
        kind varchar NOT NULL
          CONSTRAINT ck_activities_kind CHECK (kind IN ('signed_in', 'sign_in_failed', 'sessions_ended', 'password_changed', 'email_changed',
            'email_change_undone', 'factor_added', 'factor_removed', 'factors_reset', 'provider_linked',
            'provider_unlinked')),
        address varchar,
        user_agent varchar,
        by_id uuid,
        reason varchar,
        at timestamptz NOT NULL,
        CONSTRAINT fk_activities_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_activities_account ON activities (account_id, at, id);
      CREATE INDEX ix_activities_at ON activities (at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE activities')
  }
}
