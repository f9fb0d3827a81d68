import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Signing in with OpenID Connect providers; whoever does needs no password. */
export class CreateProviders1795861500000 implements MigrationInterface {
  readonly name = 'CreateProviders1795861500000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE linked_providers (
        id uuid CONSTRAINT pk_linked_providers PRIMARY KEY,
        account_id uuid NOT NULL,
        issuer varchar NOT NULL,
        subject varchar NOT NULL,
        email varchar,
        linked_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT uq_linked_providers_subject UNIQUE (issuer, subject),
        CONSTRAINT uq_linked_providers_account UNIQUE (account_id, issuer),
        CONSTRAINT fk_linked_providers_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE TABLE provider_visits (
        id uuid CONSTRAINT pk_provider_visits PRIMARY KEY,
        browser_hash varchar NOT NULL,
        state_hash varchar NOT NULL,
        provider varchar NOT NULL,
        purpose varchar NOT NULL
          CONSTRAINT ck_provider_visits_purpose CHECK (purpose IN ('sign_in', 'link')),
        account_id uuid,
        nonce varchar NOT NULL,
        verifier varchar NOT NULL,
        redirect_uri varchar NOT NULL,
        return_to varchar NOT NULL,
        language varchar NOT NULL
          CONSTRAINT ck_provider_visits_language CHECK (language IN ('en', 'zh-CN')),
        expires_at timestamptz NOT NULL,
        returned_at timestamptz,
        failure varchar,
        subject varchar,
        email varchar,
        is_email_verified boolean NOT NULL,
        name varchar,
        authenticated_at timestamptz,
        CONSTRAINT uq_provider_visits_browser UNIQUE (browser_hash)
      );
      CREATE INDEX ix_provider_visits_expires ON provider_visits (expires_at);
      ALTER TABLE accounts ALTER COLUMN password_hash DROP NOT NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    // An empty hash is the hash of nothing: such an account signs in after a reset by mail.
    await runner.query(`
      UPDATE accounts SET password_hash = '' WHERE password_hash IS NULL;
      ALTER TABLE accounts ALTER COLUMN password_hash SET NOT NULL;
      DROP TABLE provider_visits, linked_providers;
    `)
  }
}
