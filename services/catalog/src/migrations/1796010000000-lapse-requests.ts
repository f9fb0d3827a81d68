import type { MigrationInterface, QueryRunner } from 'typeorm'

const check = 'ck_change_requests_status'

const allow = (states: string) => `ALTER TABLE change_requests
  DROP CONSTRAINT ${check},
  ADD CONSTRAINT ${check} CHECK (status IN (${states}))`

const before = `'open', 'answered', 'approved', 'carried_out', 'declined', 'withdrawn'`

/** A request lapses when what it is about has left the shelf (IM-11). */
export class LapseRequests1796010000000 implements MigrationInterface {
  readonly name = 'LapseRequests1796010000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`${before}, 'lapsed'`))
    // Nobody will decide what still waits for a product that is gone.
    await runner.query(`UPDATE change_requests r SET status = 'lapsed', decided_at = p.updated_at
      FROM products p WHERE p.id = r.product_id AND p.status = 'removed'
      AND r.status IN ('open', 'answered', 'approved')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE change_requests SET status = 'declined' WHERE status = 'lapsed'`)
    await runner.query(allow(before))
  }
}
