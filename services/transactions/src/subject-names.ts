import type { SubjectNames } from '@emporium/service-kit'

/** What the things are called that the audit tells of: messages of sellers, by their subject (RV-7). */
export const subjectNames: SubjectNames = {
  'reported-message': `
    SELECT id::text, subject AS name FROM announcements WHERE id::text = ANY($1)
    UNION ALL
    SELECT message.id::text, talk.subject FROM conversation_messages message
      JOIN conversations talk ON talk.id = message.conversation_id WHERE message.id::text = ANY($1)`,
}
