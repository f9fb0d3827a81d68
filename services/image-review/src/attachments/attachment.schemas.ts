import { Id, Instant, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** A file of a message (RV-7). */
export const AttachmentView = Type.Object(
  { id: Id, name: Type.String(), contentType: Type.String(), bytes: Type.Integer() },
  { $id: 'ReviewAttachment' },
)
export type AttachmentView = Static<typeof AttachmentView>

/** A short-lived link, for what cannot send a token. */
export const AttachmentLinkView = Type.Object(
  { url: Type.String(), expiresAt: Instant },
  { $id: 'ReviewAttachmentLink' },
)

/** What a signed link says. */
export const SignedQuery = Strict({
  expires: Type.Optional(Type.Integer({ minimum: 0 })),
  signature: Type.Optional(Type.String({ maxLength: 100 })),
})
