import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Servers that wait for their turn (RV-8). */
export class QueueServers1795888400000 implements MigrationInterface {
  readonly name = 'QueueServers1795888400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE access_servers ADD COLUMN is_queued boolean NOT NULL DEFAULT false',
    )
    await runner.query('ALTER TABLE access_servers ALTER COLUMN is_queued DROP DEFAULT')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_servers DROP COLUMN is_queued')
  }
}
