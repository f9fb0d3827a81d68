import type { LiveSubject } from '@emporium/domain'

/**
 * What is announced to open pages: a new notification (by its id; the words are made for the reader), something that has
 * changed and is worth asking for again, that the reader's own rights have changed, or that some of
 * the reader's sessions are over, of which the page learns by the end of its stream. No content travels here.
 */
export type LiveMessage =
  | { type: 'notification'; id: string }
  | { type: 'changed'; subject: LiveSubject; id: string }
  | { type: 'access' }
  | { type: 'ended' }
