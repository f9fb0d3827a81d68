import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A buyer has one active subscription to a version in a region on an instance type (ST-4). Where there were more, they
 * stay, and the first of them keeps another one out.
 */
export class SubscribeOnce1796055000000 implements MigrationInterface {
  readonly name = 'SubscribeOnce1796055000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscriptions ADD COLUMN is_sole boolean NOT NULL DEFAULT false;
      UPDATE subscriptions SET is_sole = true WHERE id IN (
        SELECT DISTINCT ON (buyer_id, version_id, region_id, instance_type) id FROM subscriptions
        WHERE ended_at IS NULL
        ORDER BY buyer_id, version_id, region_id, instance_type, started_at, id);
      CREATE UNIQUE INDEX uq_subscriptions_sole
        ON subscriptions (buyer_id, version_id, region_id, instance_type) WHERE (ended_at IS NULL AND is_sole);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE subscriptions DROP COLUMN is_sole')
  }
}
