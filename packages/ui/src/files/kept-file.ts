/** A file that the server has: its name, where it can be read, its size in bytes, the pages of a PDF. */
export type KeptFile = {
  name: string
  url?: string
  bytes?: number
  contentType?: string
  pages?: number | null
}
