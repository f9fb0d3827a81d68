import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whose turn a conversation is, who has it, notes of operations, and the links that were mailed (ON-9). */
export class TurnEnquiries1763900400000 implements MigrationInterface {
  readonly name = 'TurnEnquiries1763900400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enquiries
        ADD COLUMN status varchar NOT NULL DEFAULT 'waiting_for_operations'
          CONSTRAINT ck_enquiries_status
          CHECK (status IN ('waiting_for_operations', 'waiting_for_asker', 'closed')),
        ADD COLUMN language varchar NOT NULL DEFAULT 'en',
        ADD COLUMN email_confirmed_at timestamptz,
        ADD COLUMN assignee_id uuid,
        ADD COLUMN assignee_name varchar;
      UPDATE enquiries SET status = 'waiting_for_asker' WHERE is_answered;
      ALTER TABLE enquiries
        ALTER COLUMN status DROP DEFAULT,
        ALTER COLUMN language DROP DEFAULT,
        DROP COLUMN is_answered;
      CREATE INDEX ix_enquiries_email ON enquiries (email, asked_at);
      ALTER TABLE enquiry_messages ADD COLUMN is_internal boolean NOT NULL DEFAULT false;
      ALTER TABLE enquiry_messages ALTER COLUMN is_internal DROP DEFAULT;
      CREATE TABLE enquiry_links (
        token_hash varchar CONSTRAINT pk_enquiry_links PRIMARY KEY,
        enquiry_id uuid NOT NULL
      );
      CREATE INDEX ix_enquiry_links_enquiry ON enquiry_links (enquiry_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE enquiry_links;
      ALTER TABLE enquiry_messages DROP COLUMN is_internal;
      DROP INDEX ix_enquiries_email;
      ALTER TABLE enquiries ADD COLUMN is_answered boolean NOT NULL DEFAULT false;
      UPDATE enquiries SET is_answered = status = 'waiting_for_asker';
      ALTER TABLE enquiries
        ALTER COLUMN is_answered DROP DEFAULT,
        DROP COLUMN status,
        DROP COLUMN language,
        DROP COLUMN email_confirmed_at,
        DROP COLUMN assignee_id,
        DROP COLUMN assignee_name;
    `)
  }
}
