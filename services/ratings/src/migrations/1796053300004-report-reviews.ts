import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Reports of reviews, what waits for operations, and what they decided last (SP-3). */
export class ReportReviews1796053300004 implements MigrationInterface {
  readonly name = 'ReportReviews1796053300004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_reports (
        id uuid CONSTRAINT pk_review_reports PRIMARY KEY,
        review_id uuid NOT NULL,
        account_id uuid NOT NULL,
        account_name varchar NOT NULL,
        is_seller boolean NOT NULL,
        code varchar NOT NULL,
        text text NOT NULL,
        wording integer NOT NULL,
        at timestamptz NOT NULL,
        outcome varchar
          CONSTRAINT ck_review_reports_outcome CHECK (outcome IN ('hidden', 'kept', 'withdrawn')),
        decided_at timestamptz
      );
      CREATE UNIQUE INDEX uq_review_reports_open ON review_reports (review_id, account_id)
        WHERE outcome IS NULL;
      ALTER TABLE reviews
        ADD COLUMN hidden_for varchar,
        ADD COLUMN hidden_because text,
        ADD COLUMN open_reports integer NOT NULL DEFAULT 0,
        ADD COLUMN waits_since timestamptz,
        ADD COLUMN decision varchar,
        ADD COLUMN decided_by varchar;
      ALTER TABLE reviews ALTER COLUMN open_reports DROP DEFAULT;
      ALTER TABLE reviews DROP CONSTRAINT ck_reviews_status;
      ALTER TABLE reviews ADD CONSTRAINT ck_reviews_status
        CHECK (status IN ('published', 'pending', 'hidden', 'withdrawn'));
      UPDATE reviews SET hidden_for = 'other', decision = 'hidden' WHERE status = 'hidden';
      UPDATE reviews r SET hidden_because = (
          SELECT t.reason FROM transitions t
          WHERE t.machine = 'review' AND t.subject_id = r.id AND t.verb = 'hide'
          ORDER BY t.at DESC LIMIT 1)
        WHERE status = 'hidden';
      CREATE INDEX ix_reviews_waiting ON reviews (waits_since, id) WHERE waits_since IS NOT NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE review_reports;
      DROP INDEX ix_reviews_waiting;
      UPDATE reviews SET status = 'hidden' WHERE status = 'pending';
      ALTER TABLE reviews DROP CONSTRAINT ck_reviews_status;
      ALTER TABLE reviews ADD CONSTRAINT ck_reviews_status
        CHECK (status IN ('published', 'hidden', 'withdrawn'));
      ALTER TABLE reviews DROP COLUMN hidden_for, DROP COLUMN hidden_because, DROP COLUMN open_reports,
        DROP COLUMN waits_since, DROP COLUMN decision, DROP COLUMN decided_by;
    `)
  }
}
