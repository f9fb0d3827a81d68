import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Due dates by the hours of the desk, whose turn it is, and reminders that are sent once (RV-9). */
export class TellTime1796042000100 implements MigrationInterface {
  readonly name = 'TellTime1796042000100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE desk_hours (
        id uuid CONSTRAINT pk_desk_hours PRIMARY KEY,
        revision integer NOT NULL CONSTRAINT uq_desk_hours_revision UNIQUE,
        time_zone varchar NOT NULL,
        weekdays integer[] NOT NULL,
        opens_at varchar NOT NULL,
        closes_at varchar NOT NULL,
        days jsonb NOT NULL,
        reason text NOT NULL,
        by uuid NOT NULL,
        by_name varchar NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE TABLE case_reminders (
        case_id uuid NOT NULL,
        kind varchar NOT NULL CONSTRAINT ck_case_reminders_kind
          CHECK (kind IN ('due_soon', 'overdue', 'waits_3_days', 'waits_7_days')),
        about timestamptz NOT NULL,
        sent_at timestamptz NOT NULL,
        CONSTRAINT pk_case_reminders PRIMARY KEY (case_id, kind, about)
      );
      ALTER TABLE review_cases
        ADD COLUMN first_due_at timestamptz,
        ADD COLUMN due_moves jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN waits_for varchar CONSTRAINT ck_review_cases_waits_for
          CHECK (waits_for IN ('desk', 'seller', 'platform', 'nobody')),
        ADD COLUMN waits_since timestamptz;
      UPDATE review_cases subject SET
        first_due_at = due_at,
        waits_for = CASE status WHEN 'boot_script' THEN 'seller' WHEN 'production' THEN 'platform'
          WHEN 'on_shelf' THEN 'nobody' WHEN 'rejected' THEN 'nobody' WHEN 'withdrawn' THEN 'nobody'
          ELSE 'desk' END,
        waits_since = coalesce(closed_at,
          (SELECT max(at) FROM transitions step WHERE step.subject_id = subject.id
            AND step.machine = 'review-case' AND step.from_state <> step.to_state),
          opened_at);
      ALTER TABLE review_cases
        ALTER COLUMN first_due_at SET NOT NULL,
        ALTER COLUMN due_moves DROP DEFAULT,
        ALTER COLUMN waits_for SET NOT NULL,
        ALTER COLUMN waits_since SET NOT NULL;
      DROP INDEX ix_review_cases_queue;
      CREATE INDEX ix_review_cases_queue ON review_cases (status, waits_for, due_at, id);
      CREATE INDEX ix_review_cases_open ON review_cases (waits_for, due_at, id) WHERE closed_at IS NULL;
      CREATE INDEX ix_review_cases_age ON review_cases (opened_at, id) WHERE closed_at IS NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_review_cases_age, ix_review_cases_open, ix_review_cases_queue;
      CREATE INDEX ix_review_cases_queue ON review_cases (status, due_at, id);
      ALTER TABLE review_cases DROP COLUMN first_due_at, DROP COLUMN due_moves,
        DROP COLUMN waits_for, DROP COLUMN waits_since;
      DROP TABLE case_reminders, desk_hours;
    `)
  }
}
