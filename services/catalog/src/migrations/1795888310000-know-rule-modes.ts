import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What operations makes of the rules of the review (RV-8). */
export class KnowRuleModes1795888310000 implements MigrationInterface {
  readonly name = 'KnowRuleModes1795888310000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rule_modes (
        rule_id varchar NOT NULL,
        mode varchar NOT NULL,
        sequence bigint NOT NULL,
        CONSTRAINT pk_rule_modes PRIMARY KEY (rule_id)
      )
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rule_modes')
  }
}
