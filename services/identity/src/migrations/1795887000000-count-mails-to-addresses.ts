import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was sent to an address without an account is counted before more is sent. */
export class CountMailsToAddresses1795887000000 implements MigrationInterface {
  readonly name = 'CountMailsToAddresses1795887000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_mails_address ON mails (address, created_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_mails_address')
  }
}
