/** A file that the server has taken. */
export type AttachedFile = { id: string; name: string; bytes: number; contentType?: string }

/** How an upload tells its progress (0…1) and is stopped. */
export type AttachmentSending = { onProgress: (share: number) => void; signal: AbortSignal }

/** Whether it is looked at in the page. */
export const isPicture = ({ contentType }: AttachedFile): boolean =>
  contentType?.startsWith('image/') ?? false

/** Whether a browser shows it in a tab of its own. */
export const isPaper = ({ contentType }: AttachedFile): boolean => contentType === 'application/pdf'
