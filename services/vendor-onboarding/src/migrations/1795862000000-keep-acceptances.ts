import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * ON-5: an acceptance is evidence. Like the text it is about, no program and no hand at the database can change it or take it
 * away; emptying either table is refused too. New texts say who published them.
 */
export class KeepAcceptances1795862000000 implements MigrationInterface {
  readonly name = 'KeepAcceptances1795862000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vendor_terms ADD COLUMN published_by varchar;
      CREATE FUNCTION keep_terms_acceptances() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        RAISE EXCEPTION 'acceptances of the vendor terms are evidence and never changed'
          USING ERRCODE = 'restrict_violation';
      END $body$;
      CREATE TRIGGER tr_terms_acceptances_kept BEFORE UPDATE OR DELETE ON terms_acceptances
        FOR EACH ROW EXECUTE FUNCTION keep_terms_acceptances();
      CREATE TRIGGER tr_terms_acceptances_not_emptied BEFORE TRUNCATE ON terms_acceptances
        FOR EACH STATEMENT EXECUTE FUNCTION keep_terms_acceptances();
      CREATE FUNCTION keep_all_vendor_terms() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        RAISE EXCEPTION 'published vendor terms are never changed'
          USING ERRCODE = 'restrict_violation';
      END $body$;
      CREATE TRIGGER tr_vendor_terms_not_emptied BEFORE TRUNCATE ON vendor_terms
        FOR EACH STATEMENT EXECUTE FUNCTION keep_all_vendor_terms();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER tr_vendor_terms_not_emptied ON vendor_terms;
      DROP FUNCTION keep_all_vendor_terms();
      DROP TRIGGER tr_terms_acceptances_not_emptied ON terms_acceptances;
      DROP TRIGGER tr_terms_acceptances_kept ON terms_acceptances;
      DROP FUNCTION keep_terms_acceptances();
      ALTER TABLE vendor_terms DROP COLUMN published_by;
    `)
  }
}
