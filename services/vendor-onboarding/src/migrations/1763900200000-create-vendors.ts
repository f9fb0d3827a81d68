import { createHash } from 'node:crypto'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { vendorTerms202611 } from '../terms/vendor-terms-2026-11.ts'

/** Terms with their first version, applications, vendors and ISV confirmations. */
export class CreateVendors1763900200000 implements MigrationInterface {
  readonly name = 'CreateVendors1763900200000'

  async up(runner: QueryRunner): Promise<void> {
    await this.createApplications(runner)
    await this.createVendors(runner)
    const { version, title, html, publishedAt } = vendorTerms202611
    const hash = createHash('sha256').update(html).digest('hex')
    await runner.query('INSERT INTO vendor_terms VALUES ($1, $2, $3, $4, $5)', [
      version,
      title,
      html,
      hash,
      publishedAt,
    ])
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE isv_confirmations, vendors, terms_acceptances, submissions, applications, vendor_terms',
    )
  }

  private async createApplications(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_terms (
        version varchar CONSTRAINT pk_vendor_terms PRIMARY KEY,
        title varchar NOT NULL,
        html text NOT NULL,
        hash varchar NOT NULL,
        published_at timestamptz NOT NULL
      );
      CREATE TABLE applications (
        id uuid CONSTRAINT pk_applications PRIMARY KEY,
        applicant_id uuid NOT NULL,
        applicant_name varchar NOT NULL,
        status varchar NOT NULL CONSTRAINT ck_applications_status
          CHECK (status IN ('draft', 'submitted', 'information_requested', 'approved', 'rejected')),
        revision integer NOT NULL,
        round integer NOT NULL,
        content jsonb NOT NULL,
        decision_reason text,
        vendor_id uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        decided_at timestamptz
      );
      CREATE UNIQUE INDEX uq_applications_open ON applications (applicant_id)
        WHERE status IN ('draft', 'submitted', 'information_requested');
      CREATE INDEX ix_applications_applicant ON applications (applicant_id, created_at, id);
      CREATE INDEX ix_applications_status ON applications (status, created_at, id);
      CREATE TABLE submissions (
        id uuid CONSTRAINT pk_submissions PRIMARY KEY,
        application_id uuid NOT NULL,
        round integer NOT NULL,
        content jsonb NOT NULL,
        submitted_at timestamptz NOT NULL,
        CONSTRAINT uq_submissions_application_round UNIQUE (application_id, round)
      );
      CREATE TABLE terms_acceptances (
        id uuid CONSTRAINT pk_terms_acceptances PRIMARY KEY,
        application_id uuid NOT NULL,
        version varchar NOT NULL,
        hash varchar NOT NULL,
        account_id uuid NOT NULL,
        account_name varchar NOT NULL,
        address varchar,
        accepted_at timestamptz NOT NULL
      );
      CREATE INDEX ix_terms_acceptances_application
        ON terms_acceptances (application_id, accepted_at);
    `)
  }

  private async createVendors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendors (
        id uuid CONSTRAINT pk_vendors PRIMARY KEY,
        slug varchar NOT NULL CONSTRAINT uq_vendors_slug UNIQUE,
        status varchar NOT NULL
          CONSTRAINT ck_vendors_status CHECK (status IN ('active', 'suspended')),
        revision integer NOT NULL,
        application_id uuid NOT NULL CONSTRAINT uq_vendors_application UNIQUE,
        legal_name varchar NOT NULL,
        registration_number varchar NOT NULL,
        country varchar NOT NULL,
        address text NOT NULL,
        website varchar NOT NULL,
        contact jsonb NOT NULL,
        since timestamptz NOT NULL
      );
      CREATE INDEX ix_vendors_since ON vendors (since, id);
      CREATE TABLE isv_confirmations (
        id uuid CONSTRAINT pk_isv_confirmations PRIMARY KEY,
        vendor_id uuid NOT NULL,
        product_type varchar NOT NULL,
        status varchar NOT NULL CONSTRAINT ck_isv_confirmations_status
          CHECK (status IN ('submitted', 'returned', 'confirmed')),
        round integer NOT NULL,
        sheet jsonb,
        feedback text,
        submitted_at timestamptz NOT NULL,
        decided_at timestamptz
      );
      CREATE UNIQUE INDEX uq_isv_confirmations_confirmed
        ON isv_confirmations (vendor_id, product_type) WHERE status = 'confirmed';
      CREATE UNIQUE INDEX uq_isv_confirmations_open
        ON isv_confirmations (vendor_id, product_type) WHERE status IN ('submitted', 'returned');
      CREATE INDEX ix_isv_confirmations_submitted ON isv_confirmations (submitted_at, id);
    `)
  }
}
