import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What showed that a copy is the image that was reviewed (IM-12). */
export class ProveCopies1796012000000 implements MigrationInterface {
  readonly name = 'ProveCopies1796012000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE region_copies ADD COLUMN proof jsonb')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE region_copies DROP COLUMN proof')
  }
}
