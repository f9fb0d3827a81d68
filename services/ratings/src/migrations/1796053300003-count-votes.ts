import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who found which review helpful, and an index for each order of a product's reviews (ST-5). */
export class CountVotes1796053300003 implements MigrationInterface {
  readonly name = 'CountVotes1796053300003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_votes (
        review_id uuid NOT NULL,
        account_id uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_review_votes PRIMARY KEY (review_id, account_id)
      );
      ALTER TABLE reviews ADD COLUMN helpful_count integer NOT NULL DEFAULT 0;
      ALTER TABLE reviews ALTER COLUMN helpful_count DROP DEFAULT;
      CREATE INDEX ix_reviews_product_helpful ON reviews (product_id, helpful_count, posted_at, id);
      CREATE INDEX ix_reviews_product_rating ON reviews (product_id, rating, posted_at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE review_votes;
      DROP INDEX ix_reviews_product_rating, ix_reviews_product_helpful;
      ALTER TABLE reviews DROP COLUMN helpful_count;
    `)
  }
}
