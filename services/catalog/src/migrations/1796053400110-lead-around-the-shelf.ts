import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Pages of sellers and categories, related products, and what the home page shows (ST-1). */
export class LeadAroundTheShelf1796053400110 implements MigrationInterface {
  readonly name = 'LeadAroundTheShelf1796053400110'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_vendor_refs_slug ON vendor_refs (slug);
      CREATE INDEX ix_shelf_entries_vendor ON shelf_entries (vendor_id, listed_at, product_id);
      CREATE INDEX ix_shelf_entries_category ON shelf_entries (category_id, listed_at, product_id);
      CREATE INDEX ix_shelf_entries_sub_category
        ON shelf_entries (category_id, sub_category_id, listed_at, product_id);
    `)
    await runner.query(`
      CREATE TABLE product_subscribers (
        product_id uuid CONSTRAINT pk_product_subscribers PRIMARY KEY,
        active integer NOT NULL
      );
      CREATE INDEX ix_product_subscribers_active ON product_subscribers (active, product_id);
      INSERT INTO product_subscribers (product_id, active)
        SELECT product_id, count(*)::int FROM subscription_refs WHERE is_active GROUP BY 1;
      ALTER TABLE product_versions ADD COLUMN retired_at timestamptz;
      UPDATE product_versions SET retired_at = updated_at WHERE status = 'retired';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_versions DROP COLUMN retired_at;
      DROP TABLE product_subscribers;
      DROP INDEX ix_vendor_refs_slug, ix_shelf_entries_vendor, ix_shelf_entries_category,
        ix_shelf_entries_sub_category;
    `)
  }
}
