import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who of operations may be handed a case (RV-7). */
export class KnowColleagues1795888100000 implements MigrationInterface {
  readonly name = 'KnowColleagues1795888100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE colleagues (
        account_id uuid NOT NULL,
        name varchar NOT NULL,
        is_reviewer boolean NOT NULL,
        vendor_ids uuid[] NOT NULL,
        sequence bigint NOT NULL,
        CONSTRAINT pk_colleagues PRIMARY KEY (account_id)
      )
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE colleagues')
  }
}
