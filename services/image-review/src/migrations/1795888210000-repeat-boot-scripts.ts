import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The second run of a boot script that ended well (RV-2). */
export class RepeatBootScripts1795888210000 implements MigrationInterface {
  readonly name = 'RepeatBootScripts1795888210000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE boot_script_runs
        ADD COLUMN IF NOT EXISTS repeat_invocation_id varchar,
        ADD COLUMN IF NOT EXISTS repeat jsonb
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE boot_script_runs DROP COLUMN repeat, DROP COLUMN repeat_invocation_id
    `)
  }
}
