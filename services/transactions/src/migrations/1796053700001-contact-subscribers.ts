import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Announcements and conversations of sellers with subscribers, what buyers take of them, and what they report (SP-2). */
export class ContactSubscribers1796053700001 implements MigrationInterface {
  readonly name = 'ContactSubscribers1796053700001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE announcements (
        id uuid CONSTRAINT pk_announcements PRIMARY KEY,
        vendor_id uuid NOT NULL,
        vendor_name varchar NOT NULL,
        product_id uuid NOT NULL,
        product_name varchar NOT NULL,
        product_slug varchar NOT NULL,
        version_id uuid,
        version_number varchar,
        kind varchar NOT NULL
          CONSTRAINT ck_announcements_kind CHECK (kind IN ('security_fix', 'end_of_support', 'news')),
        subject varchar NOT NULL,
        text text NOT NULL,
        author_id uuid NOT NULL,
        author_name varchar NOT NULL,
        sent_at timestamptz NOT NULL,
        delivered integer NOT NULL,
        withheld integer NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_reason text
      );
      CREATE INDEX ix_announcements_vendor ON announcements (vendor_id, sent_at, id);
      CREATE INDEX ix_announcements_product ON announcements (product_id, sent_at);
      CREATE TABLE announcement_deliveries (
        announcement_id uuid NOT NULL,
        buyer_id uuid NOT NULL,
        sent_at timestamptz NOT NULL,
        is_told boolean NOT NULL,
        read_at timestamptz,
        CONSTRAINT pk_announcement_deliveries PRIMARY KEY (announcement_id, buyer_id)
      );
      CREATE INDEX ix_announcement_deliveries_buyer
        ON announcement_deliveries (buyer_id, sent_at, announcement_id);
      CREATE INDEX ix_announcement_deliveries_untold
        ON announcement_deliveries (announcement_id, buyer_id) WHERE NOT is_told;
      CREATE TABLE conversations (
        id uuid CONSTRAINT pk_conversations PRIMARY KEY,
        vendor_id uuid NOT NULL,
        vendor_name varchar NOT NULL,
        product_id uuid NOT NULL,
        product_name varchar NOT NULL,
        product_slug varchar NOT NULL,
        buyer_id uuid NOT NULL,
        buyer_code varchar NOT NULL,
        subject varchar NOT NULL,
        begun_at timestamptz NOT NULL,
        last_message_at timestamptz NOT NULL,
        last_side varchar NOT NULL
          CONSTRAINT ck_conversations_last_side CHECK (last_side IN ('seller', 'buyer')),
        buyer_wrote_at timestamptz,
        buyer_read_at timestamptz
      );
      CREATE INDEX ix_conversations_vendor ON conversations (vendor_id, last_message_at, id);
      CREATE INDEX ix_conversations_buyer ON conversations (buyer_id, last_message_at, id);
      CREATE TABLE conversation_messages (
        id uuid CONSTRAINT pk_conversation_messages PRIMARY KEY,
        conversation_id uuid NOT NULL,
        side varchar NOT NULL
          CONSTRAINT ck_conversation_messages_side CHECK (side IN ('seller', 'buyer')),
        author_id uuid NOT NULL,
        author_name varchar,
        text text NOT NULL,
        at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_reason text
      );
      CREATE INDEX ix_conversation_messages_conversation
        ON conversation_messages (conversation_id, at, id);
      CREATE TABLE vendor_wishes (
        buyer_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        is_blocked boolean NOT NULL,
        is_muted boolean NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_vendor_wishes PRIMARY KEY (buyer_id, vendor_id)
      );
      CREATE TABLE announcement_wishes (
        buyer_id uuid CONSTRAINT pk_announcement_wishes PRIMARY KEY,
        is_muted boolean NOT NULL,
        changed_at timestamptz NOT NULL
      );
      CREATE TABLE message_reports (
        id uuid CONSTRAINT pk_message_reports PRIMARY KEY,
        kind varchar NOT NULL
          CONSTRAINT ck_message_reports_kind CHECK (kind IN ('message', 'announcement')),
        message_id uuid NOT NULL,
        reporter_id uuid NOT NULL,
        reporter_name varchar NOT NULL,
        code varchar NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL,
        verdict varchar CONSTRAINT ck_message_reports_verdict CHECK (verdict IN ('withdrawn', 'kept')),
        decided_at timestamptz
      );
      CREATE UNIQUE INDEX uq_message_reports_open ON message_reports (message_id, reporter_id)
        WHERE verdict IS NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE message_reports, announcement_wishes, vendor_wishes, conversation_messages, conversations,
         announcement_deliveries, announcements`,
    )
  }
}
