import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Conversations with operations (ON-9). */
export class CreateEnquiries1763900210000 implements MigrationInterface {
  readonly name = 'CreateEnquiries1763900210000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enquiries (
        id uuid CONSTRAINT pk_enquiries PRIMARY KEY,
        subject varchar NOT NULL,
        asker_id uuid,
        asker_name varchar NOT NULL,
        email varchar,
        page varchar,
        token_hash varchar,
        is_answered boolean NOT NULL,
        asked_at timestamptz NOT NULL,
        last_message_at timestamptz NOT NULL
      );
      CREATE INDEX ix_enquiries_asker ON enquiries (asker_id, asked_at, id);
      CREATE INDEX ix_enquiries_asked ON enquiries (asked_at, id);
      CREATE TABLE enquiry_messages (
        id uuid CONSTRAINT pk_enquiry_messages PRIMARY KEY,
        enquiry_id uuid NOT NULL,
        author_id uuid,
        author_name varchar NOT NULL,
        is_from_operations boolean NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX ix_enquiry_messages_enquiry ON enquiry_messages (enquiry_id, at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enquiry_messages, enquiries')
  }
}
