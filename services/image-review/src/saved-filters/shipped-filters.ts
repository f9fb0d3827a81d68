import type { SaveFilterBody } from './saved-filter.schemas.ts'

/** The filters that come with the software; the console has their names in other languages (RV-7). */
export const shippedFilters: Record<string, SaveFilterBody> = {
  mine: { name: 'Mine', criteria: { assignee: 'me' } },
  'overdue-images': { name: 'Overdue images', criteria: { due: 'overdue', type: 'image' } },
}
