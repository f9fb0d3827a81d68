import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether a PDF has text that can be searched and read aloud (RV-8). */
export class KnowTextOfFiles1796013000000 implements MigrationInterface {
  readonly name = 'KnowTextOfFiles1796013000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE files ADD COLUMN has_text boolean')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE files DROP COLUMN has_text')
  }
}
