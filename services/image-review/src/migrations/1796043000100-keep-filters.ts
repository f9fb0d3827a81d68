import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Filters of the queue that are kept under a name, and an index of all that the desk counts (RV-7, RV-9). */
export class KeepFilters1796043000100 implements MigrationInterface {
  readonly name = 'KeepFilters1796043000100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_filters (
        id uuid CONSTRAINT pk_saved_filters PRIMARY KEY,
        owner_id uuid,
        name varchar NOT NULL,
        criteria jsonb NOT NULL,
        shipped_as varchar CONSTRAINT uq_saved_filters_shipped UNIQUE,
        edited_at timestamptz NOT NULL,
        edited_by varchar,
        removed_at timestamptz
      );
      CREATE UNIQUE INDEX uq_saved_filters_own_name ON saved_filters (owner_id, name)
        WHERE owner_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_saved_filters_shared_name ON saved_filters (name)
        WHERE owner_id IS NULL;
      CREATE TABLE default_filters (
        account_id uuid CONSTRAINT pk_default_filters PRIMARY KEY,
        filter_id uuid NOT NULL
      );
      CREATE INDEX ix_review_cases_desk
        ON review_cases (status, assignee_id, assignee_name, waits_for, due_at)
        WHERE closed_at IS NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_review_cases_desk; DROP TABLE default_filters, saved_filters')
  }
}
