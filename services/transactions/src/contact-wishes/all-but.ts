import { announcementKinds, type AnnouncementKind } from '@emporium/domain'

/**
 * Every kind of announcements but these. What a buyer does not take is what is kept: a kind that there was not when they
 * said it comes through.
 */
export const allBut = (kinds: readonly AnnouncementKind[]): AnnouncementKind[] =>
  announcementKinds.filter((kind) => !kinds.includes(kind))
