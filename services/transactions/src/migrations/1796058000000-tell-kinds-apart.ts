import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What buyers take of sellers tells kinds of announcements apart; who took none takes none of any kind (SP-2). */
export class TellKindsApart1796058000000 implements MigrationInterface {
  readonly name = 'TellKindsApart1796058000000'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['vendor_wishes', 'announcement_wishes'])
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN muted_kinds varchar[] NOT NULL DEFAULT '{}'
          CONSTRAINT ck_${table}_muted_kinds
            CHECK (muted_kinds <@ ARRAY['security_fix', 'end_of_support', 'news']::varchar[]);
        UPDATE ${table} SET muted_kinds = '{security_fix,end_of_support,news}' WHERE is_muted;
        ALTER TABLE ${table} ALTER COLUMN muted_kinds DROP DEFAULT, DROP COLUMN is_muted;
      `)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['vendor_wishes', 'announcement_wishes'])
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN is_muted boolean NOT NULL DEFAULT false;
        UPDATE ${table} SET is_muted = cardinality(muted_kinds) > 0;
        ALTER TABLE ${table} ALTER COLUMN is_muted DROP DEFAULT, DROP COLUMN muted_kinds;
      `)
  }
}
