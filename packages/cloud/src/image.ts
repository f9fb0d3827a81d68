/** States of an image, as the cloud has them in lower case. */
export type CloudImageStatus =
  | 'creating'
  | 'waiting'
  | 'available'
  | 'unavailable'
  | 'deprecated'
  | 'failed'

/** Why a seller can't publish an image. // IM-2 */
export type UnusableReason =
  /** It does not exist as a whole yet. */
  | 'creating'
  /** Its creation came to nothing. */
  | 'failed'
  /** Its owner has withdrawn it from use. */
  | 'deprecated'
  /** The cloud does not let it be used. */
  | 'not_available'
  /** A disk is encrypted: no other account could start it. */
  | 'encrypted'
  /** It belongs to another account, which shares it. */
  | 'shared_from_elsewhere'

/** An image of servers in one region of the cloud. // IM-2 */
export type CloudImage = {
  imageId: string
  name: string
  regionId: string
  /** In English, for example "Ubuntu 22.04 64-bit". */
  operatingSystem: string
  osFamily: 'linux' | 'windows'
  /** The distribution, for example "Ubuntu". */
  platform: string
  architecture: 'x86_64' | 'arm64' | 'i386'
  /** Size of the system disk that the image needs, in GiB. */
  sizeGiB: number
  createdAt: Date
  status: CloudImageStatus
  /** 0 to 100: how much of the image exists. */
  progressPercent: number
  ownerAlias: 'self' | 'others' | 'system' | 'marketplace'
  encrypted: boolean
  /** The account that shares this image with us, if it isn't ours and the cloud says whose it is. */
  sharedFromAccountId?: string
  /** The account shares this image with others. */
  isShared: boolean
  tags: Record<string, string>
  /** May be published; otherwise `unusableReason` says why not. */
  usable: boolean
  unusableReason?: UnusableReason
}

/** What each state stands in the way of; null of the one state in which an image can be published. */
const reasonsOfStates: Readonly<Record<CloudImageStatus, UnusableReason | null>> = {
  creating: 'creating',
  waiting: 'creating',
  available: null,
  unavailable: 'not_available',
  deprecated: 'deprecated',
  failed: 'failed',
}

/** The first reason that forbids publishing an image, the one most worth telling first. // IM-2 */
export function unusableReasonOf(
  image: Pick<CloudImage, 'status' | 'encrypted' | 'ownerAlias'>,
): UnusableReason | undefined {
  if (image.ownerAlias !== 'self') return 'shared_from_elsewhere'
  if (image.encrypted) return 'encrypted'
  return reasonsOfStates[image.status] ?? undefined
}
