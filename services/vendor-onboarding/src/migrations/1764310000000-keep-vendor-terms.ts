import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * ON-5: a text that was published is what people accepted. Held here too, so that no program and no hand at the database can
 * word it anew; a new wording is a new version.
 */
export class KeepVendorTerms1764310000000 implements MigrationInterface {
  readonly name = 'KeepVendorTerms1764310000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_vendor_terms() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        RAISE EXCEPTION 'version % of the vendor terms is published and never changed', OLD.version
          USING ERRCODE = 'restrict_violation';
      END $body$;
      CREATE TRIGGER tr_vendor_terms_kept BEFORE UPDATE OR DELETE ON vendor_terms
        FOR EACH ROW EXECUTE FUNCTION keep_vendor_terms();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_vendor_terms_kept ON vendor_terms;
      DROP FUNCTION keep_vendor_terms();
    `)
  }
}
