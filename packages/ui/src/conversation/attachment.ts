/** A file that the server has taken. */
export type AttachedFile = { id: string; name: string; bytes: number }

/** How an upload tells its progress (0…1) and is stopped. */
export type AttachmentSending = { onProgress: (share: number) => void; signal: AbortSignal }
