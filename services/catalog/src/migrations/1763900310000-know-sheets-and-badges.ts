import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Confirmed sheets that can start a product (ON-8), and whether a vendor's domain is proven (ON-10). */
export class KnowSheetsAndBadges1763900310000 implements MigrationInterface {
  readonly name = 'KnowSheetsAndBadges1763900310000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE isv_sheet_refs (
        confirmation_id uuid CONSTRAINT pk_isv_sheet_refs PRIMARY KEY,
        vendor_id uuid NOT NULL,
        product_type varchar NOT NULL,
        sheet jsonb NOT NULL,
        product_id uuid
      );
      ALTER TABLE vendor_refs
        ADD COLUMN verified_domain varchar,
        ADD COLUMN verified_sequence bigint NOT NULL DEFAULT 0;
      ALTER TABLE vendor_refs ALTER COLUMN verified_sequence DROP DEFAULT;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vendor_refs DROP COLUMN verified_domain, DROP COLUMN verified_sequence;
      DROP TABLE isv_sheet_refs;
    `)
  }
}
