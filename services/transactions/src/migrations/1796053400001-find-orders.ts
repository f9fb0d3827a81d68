import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Indexes that carry all that a seller narrows by, so that a page and the totals of a million orders are read from the
 * index alone (SP-2). Deployments know the vendor, so that theirs are counted without looking at those of others.
 */
export class FindOrders1796053400001 implements MigrationInterface {
  readonly name = 'FindOrders1796053400001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_subscriptions_vendor;
      CREATE INDEX ix_subscriptions_vendor ON subscriptions
        (vendor_id, started_at, id, status, product_id, region_id, version_number, instance_type, buyer_code, ended_at);
      CREATE INDEX ix_subscriptions_ended ON subscriptions
        (vendor_id, ended_at, status, product_id, region_id, version_number, instance_type, buyer_code)
        WHERE (ended_at IS NOT NULL);
      CREATE INDEX ix_subscriptions_product ON subscriptions (vendor_id, product_id, started_at, id);
      CREATE INDEX ix_subscriptions_code ON subscriptions (vendor_id, buyer_code, started_at, id);
      DROP INDEX ix_hand_overs_vendor;
      CREATE INDEX ix_hand_overs_vendor ON hand_overs (vendor_id, at, id, product_id, buyer_code);
      CREATE INDEX ix_product_refs_vendor ON product_refs (vendor_id);
      ALTER TABLE deployments ADD COLUMN vendor_id uuid;
      UPDATE deployments SET vendor_id = subscriptions.vendor_id
        FROM subscriptions WHERE subscriptions.id = deployments.subscription_id;
      ALTER TABLE deployments ALTER COLUMN vendor_id SET NOT NULL;
      CREATE INDEX ix_deployments_vendor ON deployments (vendor_id, requested_at, subscription_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_deployments_vendor;
      ALTER TABLE deployments DROP COLUMN vendor_id;
      DROP INDEX ix_product_refs_vendor;
      DROP INDEX ix_hand_overs_vendor;
      CREATE INDEX ix_hand_overs_vendor ON hand_overs (vendor_id, at, id);
      DROP INDEX ix_subscriptions_code;
      DROP INDEX ix_subscriptions_product;
      DROP INDEX ix_subscriptions_ended;
      DROP INDEX ix_subscriptions_vendor;
      CREATE INDEX ix_subscriptions_vendor ON subscriptions (vendor_id, started_at, id);
    `)
  }
}
