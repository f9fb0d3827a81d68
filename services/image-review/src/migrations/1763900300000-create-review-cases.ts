import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Cases with verdicts, messages, findings, test servers, boot scripts and region copies. */
export class CreateReviewCases1763900300000 implements MigrationInterface {
  readonly name = 'CreateReviewCases1763900300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_cases (
        id uuid CONSTRAINT pk_review_cases PRIMARY KEY,
        submission_id uuid NOT NULL,
        product_id uuid NOT NULL,
        version_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        vendor_name varchar NOT NULL,
        product_name varchar NOT NULL,
        product_type varchar NOT NULL
          CONSTRAINT ck_review_cases_product_type CHECK (product_type IN ('image', 'saas')),
        kind varchar NOT NULL CONSTRAINT ck_review_cases_kind CHECK (kind IN ('product', 'version')),
        version_number varchar,
        round integer NOT NULL CONSTRAINT ck_review_cases_round CHECK (round >= 1),
        previous_case_id uuid,
        status varchar NOT NULL
          CONSTRAINT ck_review_cases_status CHECK (status IN ('boot_script', 'access_check',
            'information_check', 'production', 'production_failed', 'on_shelf', 'rejected', 'withdrawn')),
        listing jsonb NOT NULL,
        assignee_id uuid,
        assignee_name varchar,
        opened_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        closed_at timestamptz,
        checked_at timestamptz,
        CONSTRAINT uq_review_cases_submission UNIQUE (submission_id)
      );
      CREATE UNIQUE INDEX uq_review_cases_open_version ON review_cases (version_id)
        WHERE status NOT IN ('on_shelf', 'rejected', 'withdrawn');
      CREATE INDEX ix_review_cases_queue ON review_cases (status, due_at, id);
      CREATE INDEX ix_review_cases_product ON review_cases (product_id, opened_at);
      CREATE INDEX ix_review_cases_vendor ON review_cases (vendor_id, opened_at, id);
      CREATE INDEX ix_review_cases_assignee ON review_cases (assignee_id, status);
      CREATE TABLE verdicts (
        id uuid CONSTRAINT pk_verdicts PRIMARY KEY,
        case_id uuid NOT NULL,
        stage varchar NOT NULL,
        decision varchar NOT NULL CONSTRAINT ck_verdicts_decision CHECK (decision IN ('pass', 'reject')),
        reasons jsonb NOT NULL,
        reviewer_id uuid NOT NULL,
        reviewer_name varchar NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT uq_verdicts_case_stage UNIQUE (case_id, stage)
      );
      CREATE TABLE messages (
        id uuid CONSTRAINT pk_messages PRIMARY KEY,
        case_id uuid NOT NULL,
        side varchar NOT NULL CONSTRAINT ck_messages_side CHECK (side IN ('staff', 'seller')),
        author_id uuid NOT NULL,
        author_name varchar NOT NULL,
        text text NOT NULL,
        is_internal boolean NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX ix_messages_case ON messages (case_id, at);
      CREATE TABLE findings (
        id uuid CONSTRAINT pk_findings PRIMARY KEY,
        case_id uuid NOT NULL,
        rule_id varchar NOT NULL,
        severity varchar NOT NULL
          CONSTRAINT ck_findings_severity CHECK (severity IN ('info', 'warning', 'blocking')),
        title varchar NOT NULL,
        evidence text NOT NULL,
        mend text NOT NULL,
        is_checked boolean NOT NULL,
        position integer NOT NULL,
        rule_set_version integer NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT uq_findings_case_rule UNIQUE (case_id, rule_id)
      );
    `)
    await runner.query(`
      CREATE TABLE access_servers (
        id uuid CONSTRAINT pk_access_servers PRIMARY KEY,
        case_id uuid NOT NULL,
        purpose varchar NOT NULL
          CONSTRAINT ck_access_servers_purpose CHECK (purpose IN ('access', 'boot_script')),
        status varchar NOT NULL
          CONSTRAINT ck_access_servers_status CHECK (status IN ('launching', 'probing', 'reached',
            'unreachable', 'failed', 'released')),
        region_id varchar NOT NULL,
        instance_type varchar,
        sold_out jsonb NOT NULL,
        instance_id varchar,
        address varchar,
        probes jsonb NOT NULL,
        failure text,
        troubles integer NOT NULL,
        turn integer NOT NULL,
        turn_due_at timestamptz NOT NULL,
        requested_at timestamptz NOT NULL,
        requested_by varchar NOT NULL,
        running_at timestamptz,
        release_at timestamptz NOT NULL,
        released_at timestamptz
      );
      CREATE UNIQUE INDEX uq_access_servers_live ON access_servers (case_id, purpose)
        WHERE status <> 'released';
      CREATE INDEX ix_access_servers_case ON access_servers (case_id, requested_at);
      CREATE TABLE boot_script_runs (
        id uuid CONSTRAINT pk_boot_script_runs PRIMARY KEY,
        case_id uuid NOT NULL,
        server_id uuid NOT NULL,
        script text NOT NULL,
        uploaded_by uuid,
        uploaded_at timestamptz NOT NULL,
        invocation_id varchar,
        started_at timestamptz,
        finished_at timestamptz,
        exit_code integer,
        output text NOT NULL,
        failure text
      );
      CREATE INDEX ix_boot_script_runs_case ON boot_script_runs (case_id, uploaded_at);
      CREATE TABLE region_copies (
        id uuid CONSTRAINT pk_region_copies PRIMARY KEY,
        case_id uuid NOT NULL,
        region_id varchar NOT NULL,
        status varchar NOT NULL
          CONSTRAINT ck_region_copies_status CHECK (status IN ('waiting', 'copying', 'ready', 'failed')),
        image_id varchar,
        progress_percent integer NOT NULL
          CONSTRAINT ck_region_copies_progress CHECK (progress_percent BETWEEN 0 AND 100),
        troubles integer NOT NULL,
        generation integer NOT NULL,
        failure text,
        turn integer NOT NULL,
        turn_due_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT uq_region_copies_case_region UNIQUE (case_id, region_id)
      );
      CREATE TABLE sweeps (
        name varchar CONSTRAINT pk_sweeps PRIMARY KEY,
        turn integer NOT NULL,
        due_at timestamptz NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE sweeps, region_copies, boot_script_runs, access_servers, findings, messages, verdicts, review_cases',
    )
  }
}
