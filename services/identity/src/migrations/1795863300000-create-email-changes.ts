import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Changes of e-mail addresses, with links to confirm and to undo them. */
export class CreateEmailChanges1795863300000 implements MigrationInterface {
  readonly name = 'CreateEmailChanges1795863300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE email_changes (
        id uuid CONSTRAINT pk_email_changes PRIMARY KEY,
        account_id uuid NOT NULL,
        session_id uuid NOT NULL,
        old_email varchar NOT NULL,
        new_email varchar NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        undone_at timestamptz,
        CONSTRAINT fk_email_changes_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_email_changes_account ON email_changes (account_id, created_at);
      CREATE INDEX ix_email_changes_old ON email_changes (old_email);
      ALTER TABLE links ADD COLUMN email_change_id uuid;
      ALTER TABLE links DROP CONSTRAINT ck_links_purpose, ADD CONSTRAINT ck_links_purpose
        CHECK (purpose IN ('verify_email', 'reset_password', 'confirm_email', 'undo_email'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM links WHERE purpose IN ('confirm_email', 'undo_email');
      ALTER TABLE links DROP CONSTRAINT ck_links_purpose, ADD CONSTRAINT ck_links_purpose
        CHECK (purpose IN ('verify_email', 'reset_password'));
      ALTER TABLE links DROP COLUMN email_change_id;
      DROP TABLE email_changes;
    `)
  }
}
