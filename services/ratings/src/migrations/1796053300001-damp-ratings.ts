import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Products are sorted by a mean that a single voice does not move far (ST-1); what was rated before has it, too. */
export class DampRatings1796053300001 implements MigrationInterface {
  readonly name = 'DampRatings1796053300001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE product_ratings ADD COLUMN damped double precision;
      UPDATE product_ratings
        SET damped = round((5 * 3.5 + distribution[1] + 2 * distribution[2] + 3 * distribution[3]
          + 4 * distribution[4] + 5 * distribution[5]) / (5 + count), 4)
        WHERE count > 0;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE product_ratings DROP COLUMN damped')
  }
}
