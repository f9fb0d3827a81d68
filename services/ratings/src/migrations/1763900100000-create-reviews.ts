import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Reviews, their aggregates, and what is known of products and buyers. */
export class CreateReviews1763900100000 implements MigrationInterface {
  readonly name = 'CreateReviews1763900100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE product_refs (
        product_id uuid CONSTRAINT pk_product_refs PRIMARY KEY,
        vendor_id uuid NOT NULL,
        name varchar NOT NULL,
        slug varchar NOT NULL,
        is_available boolean NOT NULL,
        sequence bigint NOT NULL
      );
      CREATE INDEX ix_product_refs_vendor_id ON product_refs (vendor_id);
      CREATE TABLE verified_buyers (
        product_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT pk_verified_buyers PRIMARY KEY (product_id, buyer_id)
      );
      CREATE TABLE reviews (
        id uuid CONSTRAINT pk_reviews PRIMARY KEY,
        product_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        buyer_name varchar NOT NULL,
        status varchar NOT NULL
          CONSTRAINT ck_reviews_status CHECK (status IN ('published', 'hidden', 'withdrawn')),
        rating integer NOT NULL CONSTRAINT ck_reviews_rating CHECK (rating BETWEEN 1 AND 5),
        title varchar NOT NULL,
        text text NOT NULL,
        posted_at timestamptz NOT NULL,
        edited_at timestamptz,
        reply text,
        replied_at timestamptz,
        CONSTRAINT uq_reviews_product_buyer UNIQUE (product_id, buyer_id)
      );
      CREATE INDEX ix_reviews_product_posted ON reviews (product_id, posted_at, id);
      CREATE INDEX ix_reviews_vendor_posted ON reviews (vendor_id, posted_at, id);
      CREATE TABLE product_ratings (
        product_id uuid CONSTRAINT pk_product_ratings PRIMARY KEY,
        count integer NOT NULL,
        average double precision,
        distribution integer[] NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE product_ratings, reviews, verified_buyers, product_refs')
  }
}
