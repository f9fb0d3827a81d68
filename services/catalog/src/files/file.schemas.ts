import { fileSlots, type FileSlot } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const slots = Object.keys(fileSlots) as FileSlot[]

export const FileView = Type.Object(
  {
    fileId: Id,
    slot: OneOf(slots),
    name: Type.String(),
    contentType: Type.String(),
    bytes: Type.Integer(),
    sha256: Type.String(),
    url: Type.String({ description: 'Signed and short-lived while the file is not public' }),
    isPublic: Type.Boolean({ description: 'Anyone may read it' }),
    pixels: Nullable(Type.Object({ width: Type.Integer(), height: Type.Integer() })),
    pages: Nullable(Type.Integer({ description: 'Of a PDF' })),
    hasText: Nullable(
      Type.Boolean({ description: 'Whether a PDF has text that can be searched and read aloud' }),
    ),
    uploadedAt: Instant,
  },
  { $id: 'ProductFile' },
)
export type FileView = Static<typeof FileView>

export const UploadedView = Type.Object(
  { file: ref(FileView), revision: Type.Integer({ description: 'The draft’s, as the ETag' }) },
  { $id: 'UploadedFile' },
)

export const FileLinkView = Type.Object(
  { url: Type.String(), expiresAt: Nullable(Instant) },
  { $id: 'FileLink' },
)

export const SlotParams = Strict({ id: Id, slot: OneOf(slots) })

/** What a proposal to change a listed SaaS product may bring along (SA-3). */
export const ProposalSlotParams = Strict({ id: Id, slot: OneOf(['logo', 'resource', 'picture']) })

export const RemoveFileQuery = Strict({
  fileId: Type.Optional({
    ...Id,
    description: 'Which resource or picture; other slots hold one file',
  }),
})

export const FileQuery = Strict({
  expires: Type.Optional(Type.Integer({ minimum: 0 })),
  signature: Type.Optional(Type.String({ maxLength: 100 })),
})
