/** A resource as it is being filled in; `key` tells the rows apart. */
export type ResourceEntry = { key: number; name: string; url: string; fileId: string | null }
