import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every wording of a review is kept, and which version its buyer had; reviews of before know their last one (ST-5). */
export class KeepWordings1796053300002 implements MigrationInterface {
  readonly name = 'KeepWordings1796053300002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verified_buyers
        ADD COLUMN version_number varchar,
        ADD COLUMN version_sequence bigint NOT NULL DEFAULT 0;
      ALTER TABLE verified_buyers ALTER COLUMN version_sequence DROP DEFAULT;
      ALTER TABLE reviews
        ADD COLUMN version_number varchar,
        ADD COLUMN wording integer NOT NULL DEFAULT 1;
      ALTER TABLE reviews ALTER COLUMN wording DROP DEFAULT;
      ALTER TABLE product_ratings ADD COLUMN versions jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE product_ratings ALTER COLUMN versions DROP DEFAULT;
      CREATE TABLE review_wordings (
        review_id uuid NOT NULL,
        number integer NOT NULL,
        rating integer NOT NULL,
        title varchar NOT NULL,
        text text NOT NULL,
        version_number varchar,
        at timestamptz NOT NULL,
        CONSTRAINT pk_review_wordings PRIMARY KEY (review_id, number)
      );
      INSERT INTO review_wordings
        SELECT id, 1, rating, title, text, NULL, coalesce(edited_at, posted_at) FROM reviews;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE review_wordings;
      ALTER TABLE product_ratings DROP COLUMN versions;
      ALTER TABLE reviews DROP COLUMN wording, DROP COLUMN version_number;
      ALTER TABLE verified_buyers DROP COLUMN version_sequence, DROP COLUMN version_number;
    `)
  }
}
