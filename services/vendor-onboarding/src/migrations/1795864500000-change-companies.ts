import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Vendors ask for their legal data to be changed (SP-4). */
export class ChangeCompanies1795864500000 implements MigrationInterface {
  readonly name = 'ChangeCompanies1795864500000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE company_changes (
        id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        status varchar NOT NULL,
        before jsonb NOT NULL,
        wanted jsonb NOT NULL,
        grounds text NOT NULL,
        answer text,
        requested_by_name varchar NOT NULL,
        requested_at timestamptz NOT NULL,
        decided_at timestamptz,
        CONSTRAINT pk_company_changes PRIMARY KEY (id),
        CONSTRAINT ck_company_changes_status
          CHECK (status IN ('requested', 'granted', 'declined', 'withdrawn'))
      );
      CREATE UNIQUE INDEX uq_company_changes_open ON company_changes (vendor_id) WHERE status = 'requested';
      CREATE INDEX ix_company_changes_vendor ON company_changes (vendor_id, requested_at);
      CREATE INDEX ix_company_changes_requested ON company_changes (requested_at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE company_changes')
  }
}
