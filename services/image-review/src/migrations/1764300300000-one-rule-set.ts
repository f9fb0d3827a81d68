import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Findings name the field they concern and say why it matters; one rule may find something at several fields. */
export class OneRuleSet1764300300000 implements MigrationInterface {
  readonly name = 'OneRuleSet1764300300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE findings
        ADD COLUMN pointer varchar NOT NULL DEFAULT '',
        ADD COLUMN why text NOT NULL DEFAULT '',
        ADD COLUMN facts jsonb NOT NULL DEFAULT '{}',
        DROP CONSTRAINT uq_findings_case_rule,
        ADD CONSTRAINT uq_findings_case_rule_field UNIQUE (case_id, rule_id, pointer),
        DROP CONSTRAINT ck_findings_severity;
      UPDATE findings SET severity = 'advice' WHERE severity = 'info';
      ALTER TABLE findings
        ALTER COLUMN pointer DROP DEFAULT, ALTER COLUMN why DROP DEFAULT, ALTER COLUMN facts DROP DEFAULT,
        ADD CONSTRAINT ck_findings_severity CHECK (severity IN ('advice', 'warning', 'blocking'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE findings DROP CONSTRAINT ck_findings_severity, DROP CONSTRAINT uq_findings_case_rule_field;
      UPDATE findings SET severity = 'info' WHERE severity = 'advice';
      DELETE FROM findings a USING findings b
        WHERE a.case_id = b.case_id AND a.rule_id = b.rule_id AND a.position > b.position;
      ALTER TABLE findings DROP COLUMN pointer, DROP COLUMN why, DROP COLUMN facts,
        ADD CONSTRAINT uq_findings_case_rule UNIQUE (case_id, rule_id),
        ADD CONSTRAINT ck_findings_severity CHECK (severity IN ('info', 'warning', 'blocking'));
    `)
  }
}
