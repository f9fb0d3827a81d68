import type { Attachment } from './attachment.entity.ts'
import type { AttachmentView } from './attachment.schemas.ts'

/** A file as those who may read it see it. */
export const presentAttachment = ({
  id,
  name,
  contentType,
  bytes,
}: Attachment): AttachmentView => ({ id, name, contentType, bytes })
