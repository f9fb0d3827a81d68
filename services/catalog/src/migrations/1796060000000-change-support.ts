import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A seller asks for another support date of a version on sale (IM-11). */
export class ChangeSupport1796060000000 implements MigrationInterface {
  readonly name = 'ChangeSupport1796060000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE change_requests
        ADD COLUMN support jsonb,
        DROP CONSTRAINT ck_change_requests_kind,
        ADD CONSTRAINT ck_change_requests_kind CHECK
          (kind IN ('remove_version', 'remove_product', 'update_listing', 'add_region', 'change_support'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM change_messages WHERE request_id IN
        (SELECT id FROM change_requests WHERE kind = 'change_support');
      DELETE FROM change_requests WHERE kind = 'change_support';
      ALTER TABLE change_requests
        DROP COLUMN support,
        DROP CONSTRAINT ck_change_requests_kind,
        ADD CONSTRAINT ck_change_requests_kind CHECK
          (kind IN ('remove_version', 'remove_product', 'update_listing', 'add_region'));
    `)
  }
}
