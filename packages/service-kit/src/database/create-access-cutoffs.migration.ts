import type { MigrationInterface, QueryRunner } from 'typeorm'

/** From when on the access tokens of an account are good. */
export class CreateAccessCutoffs1763900000001 implements MigrationInterface {
  readonly name = 'CreateAccessCutoffs1763900000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_cutoffs (
        account_id uuid CONSTRAINT pk_access_cutoffs PRIMARY KEY,
        valid_from timestamptz NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access_cutoffs')
  }
}
