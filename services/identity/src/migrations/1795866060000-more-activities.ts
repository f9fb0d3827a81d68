import type { MigrationInterface, QueryRunner } from 'typeorm'

const before = `'signed_in', 'sign_in_failed', 'sessions_ended', 'password_changed', 'email_changed',
  'email_change_undone', 'factor_added', 'factor_removed', 'factors_reset', 'provider_linked', 'provider_unlinked'`
const added = `'passkey_refused', 'sign_in_refused', 'session_copied', 'account_disabled', 'account_enabled'`

const check = (kinds: string) => `
  ALTER TABLE activities
    DROP CONSTRAINT ck_activities_kind,
    ADD CONSTRAINT ck_activities_kind CHECK (kind IN (${kinds}))`

/** Accounts tell of refusals, of copied sessions, and of being closed and opened. */
export class MoreActivities1795866060000 implements MigrationInterface {
  readonly name = 'MoreActivities1795866060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(check(`${before}, ${added}`))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM activities WHERE kind IN (${added})`)
    await runner.query(check(before))
  }
}
