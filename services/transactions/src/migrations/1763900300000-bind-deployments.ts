import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Deployments know what was asked, whether an order is open and which look is next; a version may have no number. */
export class BindDeployments1763900300000 implements MigrationInterface {
  readonly name = 'BindDeployments1763900300000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deployments
        ADD COLUMN request_hash varchar,
        ADD COLUMN is_order_open boolean NOT NULL DEFAULT false,
        ADD COLUMN is_up boolean NOT NULL DEFAULT false,
        ADD COLUMN probe_round integer NOT NULL DEFAULT 0;
      ALTER TABLE deployments
        ALTER COLUMN is_order_open DROP DEFAULT,
        ALTER COLUMN is_up DROP DEFAULT,
        ALTER COLUMN probe_round DROP DEFAULT;
      CREATE INDEX ix_deployments_image ON deployments (account_id, image_id);
      ALTER TABLE subscriptions ALTER COLUMN version_number DROP NOT NULL;
      UPDATE subscriptions SET version_number = NULL WHERE version_number = '';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE subscriptions SET version_number = '' WHERE version_number IS NULL;
      ALTER TABLE subscriptions ALTER COLUMN version_number SET NOT NULL;
      DROP INDEX ix_deployments_image;
      ALTER TABLE deployments
        DROP COLUMN request_hash, DROP COLUMN is_order_open, DROP COLUMN is_up, DROP COLUMN probe_round;
    `)
  }
}
