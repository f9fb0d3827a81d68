import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files of messages (RV-7). */
export class AttachFiles1796043000000 implements MigrationInterface {
  readonly name = 'AttachFiles1796043000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attachments (
        id uuid CONSTRAINT pk_attachments PRIMARY KEY,
        case_id uuid NOT NULL,
        message_id uuid,
        position integer NOT NULL,
        uploaded_by uuid NOT NULL,
        name varchar NOT NULL,
        content_type varchar NOT NULL,
        bytes integer NOT NULL,
        sha256 varchar NOT NULL,
        key varchar NOT NULL,
        uploaded_at timestamptz NOT NULL
      );
      CREATE INDEX ix_attachments_case ON attachments (case_id);
      CREATE INDEX ix_attachments_unsent ON attachments (uploaded_at) WHERE message_id IS NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attachments')
  }
}
