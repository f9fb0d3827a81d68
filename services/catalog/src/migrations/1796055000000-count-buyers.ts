import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What is popular is what many buyers have, not what one has many times (ST-1). Events of before were not kept with their
 * buyer: such a subscription stands for a buyer of its own, called by its own id, until an event of it names the buyer.
 */
export class CountBuyers1796055000000 implements MigrationInterface {
  readonly name = 'CountBuyers1796055000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscription_refs ADD COLUMN buyer_id uuid;
      UPDATE subscription_refs SET buyer_id = subscription_id;
      ALTER TABLE subscription_refs ALTER COLUMN buyer_id SET NOT NULL;
      CREATE INDEX ix_subscription_refs_buyer ON subscription_refs (product_id, buyer_id) WHERE is_active;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscription_refs DROP COLUMN buyer_id;
      UPDATE product_subscribers s SET active = counted.active FROM (
        SELECT p.product_id, count(r.subscription_id) FILTER (WHERE r.is_active)::int AS active
        FROM product_subscribers p LEFT JOIN subscription_refs r USING (product_id) GROUP BY 1) counted
      WHERE counted.product_id = s.product_id AND counted.active <> s.active;
      UPDATE shelf_entries e SET subscription_count = s.active FROM product_subscribers s
      WHERE s.product_id = e.product_id AND s.active <> e.subscription_count;
    `)
  }
}
