import type { Emporium, PartnerEvent } from '@emporium/sdk'

/** What is kept between two runs: in your database, together with what you did about the events. */
export type Bookmark = { read(): Promise<number>; write(cursor: number): Promise<void> }

/** Deals with everything that happened since the last run. */
export async function catchUp(
  emporium: Emporium,
  bookmark: Bookmark,
  deal: (event: PartnerEvent) => Promise<void>,
): Promise<void> {
  for await (const { event, cursor } of emporium.events({ after: await bookmark.read() })) {
    await deal(event)
    await bookmark.write(cursor)
  }
}
