import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Products that buyers keep for later, and which of them they want to hear of (ST-4). */
export class KeepWishes1796053500001 implements MigrationInterface {
  readonly name = 'KeepWishes1796053500001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wishes (
        account_id uuid NOT NULL,
        product_id uuid NOT NULL,
        is_followed boolean NOT NULL,
        told_version_id uuid,
        wished_at timestamptz NOT NULL,
        CONSTRAINT pk_wishes PRIMARY KEY (account_id, product_id)
      );
      CREATE INDEX ix_wishes_account ON wishes (account_id, wished_at, product_id);
      CREATE INDEX ix_wishes_followed ON wishes (product_id, account_id) WHERE is_followed;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wishes')
  }
}
