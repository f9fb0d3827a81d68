import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Programs may have an end, and two secrets for a while (PA-1). */
export class AgeApiClients1796064060000 implements MigrationInterface {
  readonly name = 'AgeApiClients1796064060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE api_clients
        ADD COLUMN former_secret_hash varchar,
        ADD COLUMN former_until timestamptz,
        ADD COLUMN expires_at timestamptz`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE api_clients
        DROP COLUMN former_secret_hash, DROP COLUMN former_until, DROP COLUMN expires_at`)
  }
}
