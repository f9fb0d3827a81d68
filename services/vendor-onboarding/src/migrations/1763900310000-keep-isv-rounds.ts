import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every sheet that a vendor sent, with its file and what operations said to it (ON-8). */
export class KeepIsvRounds1763900310000 implements MigrationInterface {
  readonly name = 'KeepIsvRounds1763900310000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE isv_rounds (
        id uuid CONSTRAINT pk_isv_rounds PRIMARY KEY,
        confirmation_id uuid NOT NULL,
        round integer NOT NULL,
        sheet jsonb NOT NULL,
        file jsonb,
        feedback text,
        remarks jsonb NOT NULL,
        sent_at timestamptz NOT NULL,
        decided_at timestamptz,
        CONSTRAINT uq_isv_rounds_confirmation_round UNIQUE (confirmation_id, round)
      );
      INSERT INTO isv_rounds
        SELECT gen_random_uuid(), id, round, sheet, NULL, feedback, '[]', submitted_at, decided_at
        FROM isv_confirmations WHERE sheet IS NOT NULL;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE isv_rounds')
  }
}
