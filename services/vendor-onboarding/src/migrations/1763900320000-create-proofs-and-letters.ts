import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Proofs of domains (ON-10) and brand authorisation letters (MK-1). */
export class CreateProofsAndLetters1763900320000 implements MigrationInterface {
  readonly name = 'CreateProofsAndLetters1763900320000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE domain_proofs (
        id uuid CONSTRAINT pk_domain_proofs PRIMARY KEY,
        vendor_id uuid NOT NULL,
        domain varchar NOT NULL,
        status varchar NOT NULL CONSTRAINT ck_domain_proofs_status
          CHECK (status IN ('pending', 'proven', 'lapsing', 'lost', 'withdrawn', 'revoked')),
        token varchar NOT NULL,
        method varchar,
        fault varchar,
        misses integer NOT NULL,
        turn integer NOT NULL,
        checked_at timestamptz,
        proven_at timestamptz,
        grace_until timestamptz,
        reason text,
        mail_to varchar,
        mail_hash varchar,
        mail_ends_at timestamptz,
        mail_asked_at timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX uq_domain_proofs_owner ON domain_proofs (domain)
        WHERE status IN ('proven', 'lapsing');
      CREATE UNIQUE INDEX uq_domain_proofs_named ON domain_proofs (vendor_id, domain)
        WHERE status <> 'withdrawn';
      CREATE INDEX ix_domain_proofs_created ON domain_proofs (created_at, id);
      CREATE INDEX ix_domain_proofs_domain ON domain_proofs (domain);
      CREATE TABLE brand_letters (
        id uuid CONSTRAINT pk_brand_letters PRIMARY KEY,
        vendor_id uuid NOT NULL,
        status varchar NOT NULL CONSTRAINT ck_brand_letters_status
          CHECK (status IN ('requested', 'granted', 'declined', 'withdrawn', 'revoked', 'expired')),
        company_name varchar NOT NULL,
        product_name varchar NOT NULL,
        purpose text NOT NULL,
        places text NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        number varchar CONSTRAINT uq_brand_letters_number UNIQUE,
        file_key varchar,
        file_bytes integer,
        reason text,
        requested_by_name varchar NOT NULL,
        requested_at timestamptz NOT NULL,
        decided_at timestamptz
      );
      CREATE INDEX ix_brand_letters_vendor ON brand_letters (vendor_id, requested_at);
      CREATE INDEX ix_brand_letters_requested ON brand_letters (requested_at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE brand_letters, domain_proofs')
  }
}
