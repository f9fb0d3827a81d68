import { limits } from '@emporium/domain'
import { Id, Instant, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { draftKinds } from './case-draft.entity.ts'

// Longer than what can be sent: nothing is lost because it is too long for the moment.
const Words = Type.String({ maxLength: limits.draftText })

/** Which draft of a case. */
export const DraftParams = Type.Object({ id: Id, kind: OneOf(draftKinds) })

const content = {
  text: Words,
  reasons: Type.Array(
    Strict({
      code: Type.String({ maxLength: 60 }),
      text: Words,
      field: Type.String({ maxLength: 200, description: 'A JSON pointer into the listing' }),
    }),
    { maxItems: 20, description: 'Of a rejection; parts may be empty' },
  ),
  findings: Type.Optional(
    Type.Array(Id, {
      maxItems: 200,
      description: 'Of a rejection; absent until they were chosen by hand',
    }),
  ),
  findingId: Type.Optional({
    ...Id,
    description:
      'Of a message or note: the finding that it is about; absent for the whole submission',
  }),
}

/** What is written so far; with nothing in it there is no draft any more. */
export const SaveDraftBody = Strict(content)
export type SaveDraftBody = Static<typeof SaveDraftBody>

/** What you write on a case and have not sent yet. */
export const CaseDraftView = Type.Object(
  {
    kind: OneOf(draftKinds),
    ...content,
    revision: Type.Integer({ description: 'For If-Match; 0 when there is no draft' }),
    savedAt: Instant,
  },
  { $id: 'CaseDraft' },
)
export type CaseDraftView = Static<typeof CaseDraftView>
