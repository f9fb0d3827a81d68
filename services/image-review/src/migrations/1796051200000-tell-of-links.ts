import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether the links of a submission were asked (RV-8). What was checked before is taken to have been. */
export class TellOfLinks1796051200000 implements MigrationInterface {
  readonly name = 'TellOfLinks1796051200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE review_cases ADD COLUMN links_asked boolean NOT NULL DEFAULT true',
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE review_cases DROP COLUMN links_asked')
  }
}
