import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Links are good for a quarter to half an hour: their end is rounded, so that a page's links stay the same. */
const roundedToSeconds = 900

/** What a signed link says. */
export type SignedLink = { expires?: number; signature?: string }

/** Makes and checks links to files that not everyone may read, for what can't send a token: pictures, downloads. */
export type FileLinks = {
  urlOf(file: { id: string; isPublic?: boolean }): string
  /** When a link made now ends. */
  endOf(): Date
  accepts(fileId: string, link: SignedLink): boolean
}

/** Links into `folder`, signed with a key of their own, derived from the installation's secret. */
export function createFileLinks({
  secret,
  clock,
  folder,
}: {
  secret: string | undefined
  clock: () => Date
  folder: string
}): FileLinks {
  const seed = secret ?? randomBytes(32).toString('hex')
  const key = createHmac('sha256', seed).update('emporium file links').digest()
  const sign = (fileId: string, expires: number) =>
    createHmac('sha256', key).update(`${folder}/${fileId} ${expires}`).digest('base64url')
  const seconds = () => Math.floor(clock().getTime() / 1_000)
  const end = () => (Math.floor(seconds() / roundedToSeconds) + 2) * roundedToSeconds
  return {
    urlOf({ id, isPublic }) {
      const path = `${folder}/${id}`
      return isPublic ? path : `${path}?expires=${end()}&signature=${sign(id, end())}`
    },
    endOf: () => new Date(end() * 1_000),
    accepts(fileId, { expires, signature }) {
      if (!expires || !signature || expires < seconds()) return false
      const given = Buffer.from(signature)
      const right = Buffer.from(sign(fileId, expires))
      return given.length === right.length && timingSafeEqual(given, right)
    },
  }
}
