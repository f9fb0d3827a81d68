import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = ['region_copies', 'access_servers', 'boot_script_runs']

/** Why something failed by its code, so that it is read in any language (RV-2, RV-3, IM-12). */
export class SayFaultsByCode1795863660000 implements MigrationInterface {
  readonly name = 'SayFaultsByCode1795863660000'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`ALTER TABLE ${table} ADD COLUMN fault jsonb`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`ALTER TABLE ${table} DROP COLUMN fault`)
  }
}
