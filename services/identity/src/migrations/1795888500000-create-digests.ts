import type { MigrationInterface, QueryRunner } from 'typeorm'

/** People can have the mails of a group once a day, in the morning where they live (SP-5). */
export class CreateDigests1795888500000 implements MigrationInterface {
  readonly name = 'CreateDigests1795888500000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accounts ADD COLUMN time_zone varchar')
    await runner.query(
      'ALTER TABLE notification_preferences ADD COLUMN is_daily boolean NOT NULL DEFAULT false',
    )
    await runner.query(`
      CREATE TABLE digest_lines (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        notice_group varchar NOT NULL,
        kind varchar NOT NULL,
        parameters jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        mail_id uuid,
        CONSTRAINT pk_digest_lines PRIMARY KEY (id),
        CONSTRAINT fk_digest_lines_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT fk_digest_lines_mail FOREIGN KEY (mail_id) REFERENCES mails (id)
      )`)
    await runner.query(
      'CREATE INDEX ix_digest_lines_waiting ON digest_lines (account_id, created_at) WHERE mail_id IS NULL',
    )
    await runner.query('CREATE INDEX ix_digest_lines_mail ON digest_lines (mail_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE digest_lines')
    await runner.query('ALTER TABLE notification_preferences DROP COLUMN is_daily')
    await runner.query('ALTER TABLE accounts DROP COLUMN time_zone')
  }
}
