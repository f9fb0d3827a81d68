import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The shelf is sorted by a mean that a single voice does not move far (ST-1); what was rated before has it, too. */
export class DampRatings1796053310001 implements MigrationInterface {
  readonly name = 'DampRatings1796053310001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE products ADD COLUMN rating_damped double precision;
      ALTER TABLE shelf_entries ADD COLUMN rating_damped double precision;
      UPDATE products
        SET rating_damped = round(((5 * 3.5 + rating_average * rating_count) / (5 + rating_count))::numeric, 4)
        WHERE rating_average IS NOT NULL;
      UPDATE shelf_entries
        SET rating_damped = round(((5 * 3.5 + rating_average * rating_count) / (5 + rating_count))::numeric, 4)
        WHERE rating_average IS NOT NULL;
      DROP INDEX ix_shelf_entries_rating;
      CREATE INDEX ix_shelf_entries_rating
        ON shelf_entries ((coalesce(rating_damped, 0)), rating_count, product_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_shelf_entries_rating;
      ALTER TABLE shelf_entries DROP COLUMN rating_damped;
      ALTER TABLE products DROP COLUMN rating_damped;
      CREATE INDEX ix_shelf_entries_rating
        ON shelf_entries ((coalesce(rating_average, 0)), rating_count, product_id);
    `)
  }
}
