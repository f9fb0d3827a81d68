import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The browser that registered is known again when the link of the mail is opened in it. */
export class KnowRegisteringBrowsers1795887300000 implements MigrationInterface {
  readonly name = 'KnowRegisteringBrowsers1795887300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE registrations ADD COLUMN browser_hash varchar')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE registrations DROP COLUMN browser_hash')
  }
}
