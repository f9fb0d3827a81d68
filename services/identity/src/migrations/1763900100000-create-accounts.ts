import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Accounts, registrations, one-time links, sessions with their refresh tokens, and the signing keys. */
export class CreateAccounts1763900100000 implements MigrationInterface {
  readonly name = 'CreateAccounts1763900100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid CONSTRAINT pk_accounts PRIMARY KEY,
        email varchar NOT NULL,
        name varchar NOT NULL,
        country varchar NOT NULL,
        language varchar NOT NULL CONSTRAINT ck_accounts_language CHECK (language IN ('en', 'zh-CN')),
        password_hash varchar NOT NULL,
        status varchar NOT NULL
          CONSTRAINT ck_accounts_status CHECK (status IN ('unverified', 'active', 'disabled')),
        staff_roles varchar[] NOT NULL
          CONSTRAINT ck_accounts_staff_roles
          CHECK (staff_roles <@ ARRAY['reviewer', 'onboarding_officer', 'admin']::varchar[]),
        created_at timestamptz NOT NULL,
        CONSTRAINT uq_accounts_email UNIQUE (email)
      );
      CREATE INDEX ix_accounts_created ON accounts (created_at, id);
      CREATE TABLE registrations (
        id uuid CONSTRAINT pk_registrations PRIMARY KEY,
        account_id uuid NOT NULL,
        name varchar NOT NULL,
        country varchar NOT NULL,
        language varchar NOT NULL
          CONSTRAINT ck_registrations_language CHECK (language IN ('en', 'zh-CN')),
        password_hash varchar NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT fk_registrations_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_registrations_account ON registrations (account_id, created_at);
      CREATE TABLE links (
        id uuid CONSTRAINT pk_links PRIMARY KEY,
        account_id uuid NOT NULL,
        purpose varchar NOT NULL
          CONSTRAINT ck_links_purpose CHECK (purpose IN ('verify_email', 'reset_password')),
        registration_id uuid,
        token_hash varchar NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT uq_links_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_links_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_links_account ON links (account_id, purpose);
      CREATE TABLE sessions (
        id uuid CONSTRAINT pk_sessions PRIMARY KEY,
        account_id uuid NOT NULL,
        address varchar NOT NULL,
        user_agent varchar NOT NULL,
        started_at timestamptz NOT NULL,
        used_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason varchar,
        CONSTRAINT fk_sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_sessions_account ON sessions (account_id, used_at);
      CREATE TABLE refresh_tokens (
        token_hash varchar CONSTRAINT pk_refresh_tokens PRIMARY KEY,
        session_id uuid NOT NULL,
        issued_at timestamptz NOT NULL,
        replaced_at timestamptz,
        CONSTRAINT fk_refresh_tokens_session FOREIGN KEY (session_id) REFERENCES sessions (id)
      );
      CREATE INDEX ix_refresh_tokens_session ON refresh_tokens (session_id);
      CREATE TABLE login_attempts (
        id uuid CONSTRAINT pk_login_attempts PRIMARY KEY,
        subject varchar NOT NULL,
        address varchar NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX ix_login_attempts_subject ON login_attempts (subject, at);
      CREATE INDEX ix_login_attempts_address ON login_attempts (address, at);
      CREATE INDEX ix_login_attempts_at ON login_attempts (at);
      CREATE TABLE keys (
        kid varchar CONSTRAINT pk_keys PRIMARY KEY,
        public_key jsonb NOT NULL,
        sealed_private_key varchar NOT NULL,
        created_at timestamptz NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE keys, login_attempts, refresh_tokens, sessions, links, registrations, accounts',
    )
  }
}
