import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The featured row of the home page, and campaign pages (MK-2). */
export class FeatureProducts1796061000000 implements MigrationInterface {
  readonly name = 'FeatureProducts1796061000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE featured_rows (
        id uuid CONSTRAINT pk_featured_rows PRIMARY KEY,
        revision integer NOT NULL CONSTRAINT uq_featured_rows_revision UNIQUE,
        places jsonb NOT NULL,
        by uuid NOT NULL,
        by_name varchar NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE TABLE campaigns (
        id uuid CONSTRAINT pk_campaigns PRIMARY KEY,
        slug varchar NOT NULL CONSTRAINT uq_campaigns_slug UNIQUE,
        status varchar NOT NULL CONSTRAINT ck_campaigns_status
          CHECK (status IN ('draft', 'published', 'ended')),
        title_en varchar NOT NULL,
        title_zh varchar NOT NULL,
        introduction_en text NOT NULL,
        introduction_zh text NOT NULL,
        product_ids uuid[] NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        ended_at timestamptz,
        revision integer NOT NULL,
        edited_at timestamptz NOT NULL,
        edited_by varchar NOT NULL,
        CONSTRAINT ck_campaigns_period CHECK (ends_at > starts_at)
      );
      CREATE INDEX ix_campaigns_starts ON campaigns (starts_at, id);
      CREATE TABLE campaign_changes (
        id uuid CONSTRAINT pk_campaign_changes PRIMARY KEY,
        campaign_id uuid NOT NULL,
        revision integer NOT NULL,
        verb varchar NOT NULL,
        parts varchar[] NOT NULL,
        by_name varchar NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT uq_campaign_changes_revision UNIQUE (campaign_id, revision)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE campaign_changes, campaigns, featured_rows')
  }
}
