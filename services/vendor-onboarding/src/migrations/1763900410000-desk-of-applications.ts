import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who has an application, what is asked to be mended, and what both sides write (ON-7). */
export class DeskOfApplications1763900410000 implements MigrationInterface {
  readonly name = 'DeskOfApplications1763900410000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE applications
        ADD COLUMN assignee_id uuid,
        ADD COLUMN assignee_name varchar,
        ADD COLUMN asked_fields varchar[] NOT NULL DEFAULT '{}';
      ALTER TABLE applications ALTER COLUMN asked_fields DROP DEFAULT;
      CREATE TABLE application_messages (
        id uuid CONSTRAINT pk_application_messages PRIMARY KEY,
        application_id uuid NOT NULL,
        author_id uuid NOT NULL,
        author_name varchar NOT NULL,
        is_from_operations boolean NOT NULL,
        is_internal boolean NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX ix_application_messages_application
        ON application_messages (application_id, at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE application_messages;
      ALTER TABLE applications
        DROP COLUMN assignee_id,
        DROP COLUMN assignee_name,
        DROP COLUMN asked_fields;
    `)
  }
}
