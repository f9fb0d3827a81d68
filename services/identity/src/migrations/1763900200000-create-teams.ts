import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Vendors' teams, their programs, and what is told to people. */
export class CreateTeams1763900200000 implements MigrationInterface {
  readonly name = 'CreateTeams1763900200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_refs (
        vendor_id uuid CONSTRAINT pk_vendor_refs PRIMARY KEY,
        name varchar NOT NULL,
        slug varchar NOT NULL,
        sequence bigint NOT NULL
      );
      CREATE TABLE memberships (
        vendor_id uuid NOT NULL,
        account_id uuid NOT NULL,
        role varchar NOT NULL CONSTRAINT ck_memberships_role
          CHECK (role IN ('owner', 'publisher', 'support', 'finance', 'read_only')),
        joined_at timestamptz NOT NULL,
        CONSTRAINT pk_memberships PRIMARY KEY (vendor_id, account_id),
        CONSTRAINT fk_memberships_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_memberships_account ON memberships (account_id);
      CREATE TABLE api_clients (
        id uuid CONSTRAINT pk_api_clients PRIMARY KEY,
        vendor_id uuid NOT NULL,
        name varchar NOT NULL,
        scopes varchar[] NOT NULL,
        secret_hash varchar NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX ix_api_clients_vendor ON api_clients (vendor_id, created_at, id);
      CREATE TABLE notifications (
        id uuid CONSTRAINT pk_notifications PRIMARY KEY,
        account_id uuid NOT NULL,
        kind varchar NOT NULL,
        parameters jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        CONSTRAINT fk_notifications_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_notifications_account ON notifications (account_id, created_at, id);
      CREATE TABLE mails (
        id uuid CONSTRAINT pk_mails PRIMARY KEY,
        account_id uuid NOT NULL,
        kind varchar NOT NULL,
        parameters jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        claimed_at timestamptz,
        sent_at timestamptz,
        CONSTRAINT fk_mails_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_mails_account ON mails (account_id, created_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails, notifications, api_clients, memberships, vendor_refs')
  }
}
