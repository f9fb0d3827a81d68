import type { MigrationInterface, QueryRunner } from 'typeorm'

/** ON-5: what somebody read before accepting is evidence too; a translation is kept as it was published. */
export class KeepTermsTranslations1795885800000 implements MigrationInterface {
  readonly name = 'KeepTermsTranslations1795885800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER tr_vendor_terms_translations_kept
        BEFORE UPDATE OR DELETE ON vendor_terms_translations
        FOR EACH ROW EXECUTE FUNCTION keep_vendor_terms();
      CREATE TRIGGER tr_vendor_terms_translations_not_emptied
        BEFORE TRUNCATE ON vendor_terms_translations
        FOR EACH STATEMENT EXECUTE FUNCTION keep_all_vendor_terms();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_vendor_terms_translations_not_emptied ON vendor_terms_translations;
      DROP TRIGGER tr_vendor_terms_translations_kept ON vendor_terms_translations;
    `)
  }
}
