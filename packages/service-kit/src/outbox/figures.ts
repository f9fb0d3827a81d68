import type { DataSource } from 'typeorm'

/** How the messages of a service stand. */
export type QueueFigures = { outboxWaiting: number; outboxLagSeconds: number; parked: number }

/** Counts what waits in the outbox (delayed jobs that are not yet due left out of the lag) and what is parked. */
export async function queueFigures(dataSource: DataSource): Promise<QueueFigures> {
  const [row] = await dataSource.query<{ waiting: string; lag: string; parked: string }[]>(`
    SELECT (SELECT count(*) FROM outbox) AS waiting,
           (SELECT COALESCE(EXTRACT(EPOCH FROM now() - min(created_at)), 0) FROM outbox
             WHERE due_at <= now() OR attempts > 0) AS lag,
           (SELECT count(*) FROM parked_messages) AS parked`)
  return {
    outboxWaiting: Number(row?.waiting ?? 0),
    outboxLagSeconds: Number(row?.lag ?? 0),
    parked: Number(row?.parked ?? 0),
  }
}
