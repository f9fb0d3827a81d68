/** What reviews can be sorted by; alike ones stand newest first (ST-5). */
export const reviewSorts = ['newest', 'helpful', 'highest', 'lowest'] as const
export type ReviewSort = (typeof reviewSorts)[number]
