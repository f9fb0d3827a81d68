import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An index for each order of the storefront that has no words to score, and one for what the facets count (ST-1). */
export class OrderShelf1764327600000 implements MigrationInterface {
  readonly name = 'OrderShelf1764327600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_shelf_entries_rating
        ON shelf_entries ((coalesce(rating_average, 0)), rating_count, product_id);
      CREATE INDEX ix_shelf_entries_name_order ON shelf_entries (lower(name) COLLATE "C", product_id);
      CREATE INDEX ix_shelf_entries_facets ON shelf_entries
        (type, category_id, sub_category_id, os_family, region_ids, price_model, rating_average, vendor_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX ix_shelf_entries_rating, ix_shelf_entries_name_order, ix_shelf_entries_facets',
    )
  }
}
