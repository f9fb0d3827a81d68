import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Sessions that are over while access tokens of them may still be about. */
export class CreateEndedSessions1763900000002 implements MigrationInterface {
  readonly name = 'CreateEndedSessions1763900000002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ended_sessions (
        session_id uuid CONSTRAINT pk_ended_sessions PRIMARY KEY,
        ended_at timestamptz NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ended_sessions')
  }
}
