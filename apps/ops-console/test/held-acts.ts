import type { HeldActView } from '@emporium/api-client'
import { server } from './server.ts'

/** An act that waits, as another admin sees it. */
export const heldAct = (said: Partial<HeldActView> = {}): HeldActView => ({
  id: 'h1',
  kind: 'remove_product',
  status: 'held',
  subjectId: 'p1',
  subjectName: 'Tern Proxy',
  causeId: null,
  reason: 'Malware was found.',
  concerns: 12,
  proposedBy: { id: 'a2', name: 'Ada First' },
  proposedAt: '2026-11-24T08:00:00.000Z',
  lapsesAt: '2026-12-01T08:00:00.000Z',
  settledBy: null,
  settledAt: null,
  words: null,
  voidedBy: null,
  actions: ['proceed', 'cancel'],
  ...said,
})

/** What waits in each of the two services. */
export function holdActs(catalog: HeldActView[] = [], vendors: HeldActView[] = []): void {
  server.answer('GET /api/v1/held-acts/catalog', { items: catalog, nextCursor: null })
  server.answer('GET /api/v1/held-acts/vendor-onboarding', { items: vendors, nextCursor: null })
}
