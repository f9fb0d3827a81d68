import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs of the image checker on access servers (RV-3, RV-8). */
export class CheckImages1795888000000 implements MigrationInterface {
  readonly name = 'CheckImages1795888000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE image_checks (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        server_id uuid NOT NULL,
        ordered_at timestamptz NOT NULL,
        invocation_id varchar,
        finished_at timestamptz,
        report jsonb,
        fault jsonb,
        CONSTRAINT pk_image_checks PRIMARY KEY (id),
        CONSTRAINT uq_image_checks_server UNIQUE (server_id)
      )
    `)
    await runner.query('CREATE INDEX ix_image_checks_case ON image_checks (case_id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE image_checks')
  }
}
