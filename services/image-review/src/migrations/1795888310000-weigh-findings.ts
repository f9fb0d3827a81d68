import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What operations makes of rules, and findings that are none (RV-8). */
export class WeighFindings1795888310000 implements MigrationInterface {
  readonly name = 'WeighFindings1795888310000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS rule_changes (
        id uuid NOT NULL,
        rule_id varchar NOT NULL,
        mode varchar NOT NULL,
        reason text NOT NULL,
        by uuid NOT NULL,
        by_name varchar NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_rule_changes PRIMARY KEY (id),
        CONSTRAINT ck_rule_changes_mode CHECK (mode IN ('enforced', 'observed', 'off'))
      )
    `)
    await runner.query(
      'CREATE INDEX IF NOT EXISTS ix_rule_changes_rule ON rule_changes (rule_id, at)',
    )
    await runner.query(`
      CREATE TABLE IF NOT EXISTS waivers (
        id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        vendor_name varchar NOT NULL,
        rule_id varchar NOT NULL,
        fingerprint varchar NOT NULL,
        evidence text NOT NULL,
        case_id uuid NOT NULL,
        reason text NOT NULL,
        granted_by uuid NOT NULL,
        granted_by_name varchar NOT NULL,
        granted_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT pk_waivers PRIMARY KEY (id)
      )
    `)
    await runner.query(`
      CREATE UNIQUE INDEX IF NOT EXISTS uq_waivers_standing ON waivers (vendor_id, rule_id, fingerprint)
      WHERE revoked_at IS NULL
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE waivers')
    await runner.query('DROP TABLE rule_changes')
  }
}
