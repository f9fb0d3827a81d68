import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Second factors of accounts, and how sure a session is of its person. */
export class CreateSecondFactors1764300110000 implements MigrationInterface {
  readonly name = 'CreateSecondFactors1764300110000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE totp_factors (
        account_id uuid CONSTRAINT pk_totp_factors PRIMARY KEY,
        sealed_secret varchar NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step integer,
        CONSTRAINT fk_totp_factors_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE TABLE recovery_codes (
        code_hash varchar CONSTRAINT pk_recovery_codes PRIMARY KEY,
        account_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT fk_recovery_codes_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_recovery_codes_account ON recovery_codes (account_id);
      CREATE TABLE passkeys (
        id uuid CONSTRAINT pk_passkeys PRIMARY KEY,
        account_id uuid NOT NULL,
        credential_id varchar NOT NULL,
        public_key varchar NOT NULL,
        counter bigint NOT NULL,
        transports varchar[] NOT NULL,
        name varchar NOT NULL,
        created_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT uq_passkeys_credential UNIQUE (credential_id),
        CONSTRAINT fk_passkeys_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      );
      CREATE INDEX ix_passkeys_account ON passkeys (account_id);
      CREATE TABLE passkey_challenges (
        id uuid CONSTRAINT pk_passkey_challenges PRIMARY KEY,
        account_id uuid,
        purpose varchar NOT NULL CONSTRAINT ck_passkey_challenges_purpose
          CHECK (purpose IN ('register', 'sign_in', 'confirm')),
        challenge varchar NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX ix_passkey_challenges_expires ON passkey_challenges (expires_at);
      ALTER TABLE sessions ADD COLUMN assurance varchar NOT NULL DEFAULT 'password'
        CONSTRAINT ck_sessions_assurance CHECK (assurance IN ('password', 'second_factor'));
      ALTER TABLE sessions ADD COLUMN confirmed_at timestamptz;
      UPDATE sessions SET confirmed_at = started_at;
      ALTER TABLE sessions ALTER COLUMN confirmed_at SET NOT NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions DROP COLUMN confirmed_at, DROP COLUMN assurance;
      DROP TABLE passkey_challenges, passkeys, recovery_codes, totp_factors;
    `)
  }
}
