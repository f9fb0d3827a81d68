import { seedAccounts } from '../accounts/accounts.seed.ts'
import type { Defect } from '../commands/image-checker.ts'
import { regions } from '../state/regions.ts'
import type { Image } from '../state/state.ts'

const day = 86_400_000
const firstDay = Date.UTC(2026, 8, 1, 8)

type Draft = Partial<Image> & Pick<Image, 'imageId' | 'regionId' | 'accountId' | 'name'>

/** An image with everything that a draft leaves open: a finished, healthy Ubuntu. */
export function imageOf(draft: Draft): Image {
  const createdAt = draft.createdAt ?? firstDay
  return {
    ownerKind: 'account',
    osNameEn: 'Ubuntu 22.04 64-bit',
    osType: 'linux',
    platform: 'Ubuntu',
    architecture: 'x86_64',
    sizeGiB: 40,
    createdAt,
    readyAt: createdAt,
    encrypted: false,
    sharedWith: [],
    tags: [],
    behaviour: 'healthy',
    ports: [8080],
    ...draft,
  }
}

/** The images of the seed; their ids are written down in the README. */
export function seededImages(): Image[] {
  return [
    ...sellerRegions.flatMap(({ regionId, short }) => sellerImages(regionId, short)),
    ...otherRegions(),
    ...pagingImages(),
    ...secondSellerImages(),
    ...publicImages(),
  ]
}

const sellerRegions = [
  { regionId: 'cn-hangzhou', short: 'hz' },
  { regionId: 'cn-qingdao', short: 'qd' },
]

/** What the image checker finds on the servers of two of them: nothing that blocks, and much that does. */
const untidy: Defect[] = [
  { rule: 'sshd-passwords', subject: '/etc/ssh/sshd_config', detail: 'PasswordAuthentication yes' },
  { rule: 'swap', subject: '/swapfile' },
]
const unsafe: Defect[] = [
  { rule: 'account-password', subject: 'app' },
  { rule: 'private-keys', subject: '/home/app/.ssh/id_ed25519' },
  { rule: 'private-keys', subject: '/opt/product/tls/server.pem' },
  { rule: 'listening-ports', subject: 'port 5432' },
]

const debian = { osNameEn: 'Debian 12.8 64-bit', platform: 'Debian' }
const rocky = { osNameEn: 'Rocky Linux 9.5 64-bit', platform: 'Rocky Linux' }
const windows = {
  osNameEn: 'Windows Server 2022 Data Center Edition 64-bit',
  osType: 'windows',
  platform: 'Windows Server 2022',
} as const

function sellerImages(regionId: string, short: string): Image[] {
  const image = (id: string, name: string, rest: Partial<Image> = {}, age = 0) =>
    imageOf({
      imageId: `m-sim-${short}-${id}`,
      regionId,
      accountId: seedAccounts.seller,
      name,
      createdAt: firstDay + age * day,
      ...rest,
    })
  return [
    image('web', 'acme-web-stack-1.0', {}, 30),
    image('db', 'acme-database-2.4', { ...debian, defects: untidy }, 29),
    image('monitor', 'acme-monitoring-3.1', rocky, 28),
    image('slow', 'acme-slow-start-1.0', { behaviour: 'slow' }, 27),
    image('refusing', 'acme-nothing-listens-1.0', { behaviour: 'refusing' }, 26),
    image('failing', 'acme-answers-500-1.0', { behaviour: 'failing', defects: unsafe }, 25),
    image('windows', 'acme-windows-1.0', windows, 24),
    image(
      'arm',
      'acme-arm-1.0',
      { architecture: 'arm64', osNameEn: 'Ubuntu 22.04 64-bit for ARM' },
      23,
    ),
    image('big', 'acme-big-disk-1.0', { sizeGiB: 200 }, 22),
    image('encrypted', 'acme-encrypted-1.0', { encrypted: true }, 21),
    image(
      'creating',
      'acme-still-creating-1.1',
      { fixedStatus: 'Creating', fixedProgress: 45 },
      20,
    ),
    image('unavailable', 'acme-unavailable-0.9', { fixedStatus: 'UnAvailable' }, 19),
    image('deprecated', 'acme-deprecated-0.1', { fixedStatus: 'Deprecated' }, 18),
  ]
}

function otherRegions(): Image[] {
  const rest = regions.filter(
    ({ regionId }) => !sellerRegions.some((one) => one.regionId === regionId),
  )
  return rest.map(({ regionId }) =>
    imageOf({
      imageId: `m-sim-${regionId}-web`,
      regionId,
      accountId: seedAccounts.seller,
      name: 'acme-web-stack-1.0',
    }),
  )
}

/** Enough old nightly builds in Hangzhou to fill several pages. */
function pagingImages(): Image[] {
  return Array.from({ length: 30 }, (_, n) => {
    const number = String(n + 1).padStart(2, '0')
    return imageOf({
      imageId: `m-sim-hz-nightly-${number}`,
      regionId: 'cn-hangzhou',
      accountId: seedAccounts.seller,
      name: `acme-nightly-${number}`,
      createdAt: firstDay - n * day,
    })
  })
}

/** The second seller's own image, and one that it shares with the first seller. */
function secondSellerImages(): Image[] {
  const draft = { regionId: 'cn-hangzhou', accountId: seedAccounts.secondSeller }
  return [
    imageOf({ ...draft, imageId: 'm-sim-hz-second-web', name: 'borealis-web-1.0' }),
    imageOf({
      ...draft,
      imageId: 'm-sim-hz-shared',
      name: 'borealis-shared-1.0',
      sharedWith: [seedAccounts.seller],
    }),
  ]
}

/** One public image of the cloud in each region. */
function publicImages(): Image[] {
  return regions.map(({ regionId }) =>
    imageOf({
      imageId: `ubuntu_22_04_x64_20G_${regionId}`,
      regionId,
      accountId: seedAccounts.cloud,
      name: 'ubuntu_22_04_x64_20G_alibase',
      ownerKind: 'system',
      sizeGiB: 20,
      behaviour: 'refusing',
    }),
  )
}
