/** The two kinds of product. */
export const productTypes = ['image', 'saas'] as const
export type ProductType = (typeof productTypes)[number]

/** Price models; only `free` is on today (IM-8). */
export const priceModels = ['free'] as const
export type PriceModel = (typeof priceModels)[number]

/** What buyers choose by: what the software costs here, or that the seller writes the bill, as of every SaaS product. */
export const shelfPrices = [...priceModels, 'seller'] as const
export type ShelfPrice = (typeof shelfPrices)[number]

/** Network types of an image product (IM-8). */
export const networkTypes = ['vpc_and_classic', 'vpc', 'classic'] as const
export type NetworkType = (typeof networkTypes)[number]

/** The network that one server uses: what a buyer chooses from what the product allows (ST-2). */
export const serverNetworks = ['vpc', 'classic'] as const
export type ServerNetwork = (typeof serverNetworks)[number]

/** The networks that a product's network type allows. */
export function allowedNetworks(networkType: NetworkType): readonly ServerNetwork[] {
  return networkType === 'vpc_and_classic' ? serverNetworks : [networkType]
}

/** Base operating systems (IM-7). */
export const osFamilies = ['linux', 'windows'] as const
export type OsFamily = (typeof osFamilies)[number]

export const architectures = ['x86_64', 'arm64'] as const
export type Architecture = (typeof architectures)[number]

/** Smallest system disk per operating system, in GiB (IM-8). */
export const smallestSystemDiskGiB: Readonly<Record<OsFamily, number>> = { linux: 40, windows: 40 }

/** Files of a listing (IM-6, SA-1). `isPublic` files are shown to buyers, the others to reviewers alone. */
export const fileSlots = {
  logo: { types: ['image/jpeg', 'image/png', 'image/gif'], isPublic: true },
  user_guide: { types: ['application/pdf'], isPublic: true },
  trademark: { types: ['application/pdf'], isPublic: false },
  patent: { types: ['application/pdf', 'image/jpeg', 'image/png'], isPublic: false },
  resource: { types: ['application/pdf', 'image/jpeg', 'image/png'], isPublic: true },
  picture: { types: ['image/jpeg', 'image/png', 'image/webp'], isPublic: true },
} as const satisfies Record<string, { types: readonly string[]; isPublic: boolean }>
export type FileSlot = keyof typeof fileSlots

/** Slots that hold several files, each named in a list of the listing; all others hold one (SA-1, ST-1). */
const listSlots = ['resource', 'picture'] as const satisfies readonly FileSlot[]
export type SingleSlot = Exclude<FileSlot, (typeof listSlots)[number]>
/** Whether a slot holds one file. */
export const isSingleSlot = (slot: FileSlot): slot is SingleSlot =>
  !listSlots.some((one) => one === slot)

/** What may be attached to a message of a review: pictures, PDF, and texts such as logs (RV-7). */
export const attachmentTypes = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'application/pdf',
  'text/plain',
] as const

/** Instance types that the guide advises for Singapore (IM-8). */
export const singaporeInstanceTypes = ['ecs.s1.small', 'ecs.s2.large', 'ecs.s3.large'] as const

/** How a listing may be ordered (ST-1). */
export const productSorts = ['relevance', 'popular', 'rating', 'newest', 'name'] as const
export type ProductSort = (typeof productSorts)[number]

/** How a buyer brings an image to life (ST-3). */
export const deploymentModes = ['launch', 'share'] as const
export type DeploymentMode = (typeof deploymentModes)[number]
