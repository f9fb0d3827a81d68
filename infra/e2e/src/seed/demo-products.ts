import type { RegionId } from '@emporium/domain'
import type { Colour, LogoKind } from '../files/png.ts'

import type { ProductPicture } from '../steps/send-pictures.ts'
import * as shown from './demo-pictures.ts'
import * as said from './demo-reviews.ts'

/** A product of the demo shelf. */
export type DemoProduct = {
  name: string
  shortDescription: string
  /** What it does, as list entries of the details. */
  points: readonly string[]
  categoryId: 'security' | 'data' | 'developer' | 'operations' | 'content' | 'ai' | 'business'
  subCategoryId: string
  logo: { ground: Colour; figure: Colour; kind: LogoKind }
  /** What it looks like at work; most of them do not say. */
  pictures?: readonly ProductPicture[]
  /** The simulator's image that it is made from; SaaS products have their address instead. */
  source?: { regionId: RegionId; imageId: string }
  releaseRegions?: RegionId[]
  /** As the cloud describes the image; most of them are Ubuntu. */
  osVersion?: string
  productUrl?: string
  /** What its server should have at least; of images alone (IM-7). */
  runsOn?: string
  /** How many days from today on its first version is supported; unsaid: no end is announced (IM-10). */
  supportedDays?: number
  /** Where its customers find help, and when they hear. */
  help: { mail: string; answer: string }
  /** Whether its reviewer tries it on a server; else the access check is passed by a word (RV-3). */
  isTried?: boolean
  /** What the demo buyers say of it, in their order; null: this one does not. */
  reviews: readonly (said.DemoReview | null)[]
}

const petrol: Colour = [11, 79, 88]
const ink: Colour = [33, 42, 48]
const marigold: Colour = [247, 183, 72]
const brick: Colour = [142, 58, 46]
const mist: Colour = [214, 239, 240]
const paper: Colour = [250, 248, 240]

/** The products of the first demo vendor. */
export const larchProducts: readonly DemoProduct[] = [
  {
    name: 'Harbor Log Search',
    shortDescription:
      'Collects logs from every region into one index and shows which line changed.',
    points: ['Live tail over all regions', 'Alerts by query', 'Retention by label'],
    categoryId: 'operations',
    subCategoryId: 'logging',
    runsOn: 'ecs.s2.large or above, with a data disk for the logs',
    supportedDays: 60,
    help: {
      mail: 'harbor@larch.example',
      answer: 'answered within a business day, at night when logs stop coming in',
    },
    logo: { ground: petrol, figure: mist, kind: 'bars' },
    pictures: shown.harbor,
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-web' },
    releaseRegions: ['cn-hangzhou', 'ap-southeast-1', 'us-west-1'],
    isTried: true,
    reviews: said.harbor,
  },
  {
    name: 'Tern Identity Proxy',
    shortDescription:
      'Puts single sign-on and device checks in front of any internal web application.',
    points: ['OpenID Connect and SAML', 'Device posture', 'No change to the application'],
    categoryId: 'security',
    subCategoryId: 'identity',
    runsOn: 'ecs.s1.small for up to 500 people',
    help: {
      mail: 'tern@larch.example',
      answer: 'answered within four hours; when nobody can sign in, at any hour',
    },
    logo: { ground: ink, figure: marigold, kind: 'ring' },
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-db' },
    osVersion: 'Debian 12.8 64-bit',
    releaseRegions: ['cn-hangzhou', 'cn-beijing'],
    reviews: said.tern,
  },
  {
    name: 'Cobalt Backup Vault',
    shortDescription:
      'Deduplicated, immutable backups of servers and databases, restored to any hour.',
    points: [
      'Immutable for a time that you set',
      'Restore drills with a report',
      'Client-side encryption',
    ],
    categoryId: 'operations',
    subCategoryId: 'backup',
    runsOn: 'ecs.n1.medium or above, with a data disk for the backups',
    help: {
      mail: 'cobalt@larch.example',
      answer: 'answered within a business day; restores come first',
    },
    logo: { ground: marigold, figure: ink, kind: 'grid' },
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-monitor' },
    osVersion: 'Rocky Linux 9.5 64-bit',
    releaseRegions: ['cn-hangzhou', 'cn-shanghai', 'cn-hongkong'],
    reviews: said.cobalt,
  },
  {
    name: 'Meridian Data Quality',
    shortDescription:
      'Watches tables for missing, late and odd values and tells the team that owns them.',
    points: ['Rules learned from history', 'Lineage from source to report', 'Quiet hours'],
    categoryId: 'data',
    subCategoryId: 'integration',
    runsOn: 'ecs.n1.medium for up to 2,000 tables',
    help: { mail: 'meridian@larch.example', answer: 'answered within two business days' },
    logo: { ground: mist, figure: petrol, kind: 'wave' },
    source: { regionId: 'cn-qingdao', imageId: 'm-sim-qd-web' },
    releaseRegions: ['cn-qingdao', 'cn-beijing'],
    reviews: said.meridian,
  },
  {
    name: 'Fathom Cost Lens',
    shortDescription: 'Shows what each team, product and customer costs in the cloud, by the hour.',
    points: ['Allocation by tag and by use', 'Budgets with a forecast', 'A mail on Monday'],
    categoryId: 'operations',
    subCategoryId: 'monitoring',
    help: { mail: 'fathom@larch.example', answer: 'answered within a business day' },
    logo: { ground: petrol, figure: marigold, kind: 'steps' },
    pictures: shown.fathom,
    productUrl: 'https://fathom.larch.example/start',
    reviews: [],
  },
]

/** The products of the second demo vendor. */
export const tidewaterProducts: readonly DemoProduct[] = [
  {
    name: 'Quill Document AI',
    shortDescription:
      'Reads invoices, contracts and forms on your own server and answers questions about them.',
    points: ['Runs without a network', 'Thirty languages', 'Every answer with its page'],
    categoryId: 'ai',
    subCategoryId: 'documents',
    runsOn: 'ecs.s2.large; more memory reads longer documents',
    help: {
      mail: 'quill@tidewater.example',
      answer: 'answered within two business days, in Dutch, English or Chinese',
    },
    logo: { ground: ink, figure: mist, kind: 'wave' },
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-nightly-01' },
    releaseRegions: ['cn-hangzhou', 'ap-southeast-1'],
    reviews: said.quill,
  },
  {
    name: 'Anchor Web Firewall',
    shortDescription:
      'A web application firewall that explains every block and learns from every mistake.',
    points: ['Rules in plain words', 'Dry run beside the live set', 'One binary, no agent'],
    categoryId: 'security',
    subCategoryId: 'firewall',
    runsOn: 'ecs.s1.small, ecs.s2.large from 500 requests a second',
    help: {
      mail: 'anchor@tidewater.example',
      answer: 'answered within an hour while a site is blocked, else within a business day',
    },
    logo: { ground: marigold, figure: petrol, kind: 'grid' },
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-nightly-02' },
    releaseRegions: ['cn-hangzhou', 'cn-shenzhen', 'cn-hongkong'],
    reviews: said.anchor,
  },
  {
    name: 'Kestrel Web Stack',
    shortDescription:
      'A hardened web server, runtime and database, set up in one launch and patched weekly.',
    points: ['Certificates by themselves', 'Safe defaults', 'Upgrades without a stop'],
    categoryId: 'developer',
    subCategoryId: 'runtimes',
    runsOn: 'ecs.s1.small; ecs.n1.medium with its own database',
    help: { mail: 'kestrel@tidewater.example', answer: 'answered within a business day' },
    logo: { ground: mist, figure: ink, kind: 'steps' },
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-nightly-03' },
    releaseRegions: ['cn-hangzhou', 'ap-southeast-1', 'us-west-1', 'cn-shanghai'],
    reviews: said.kestrel,
  },
  {
    name: 'Plover Message Bus',
    shortDescription:
      'A message bus for small teams: topics, replay and dead letters on one server.',
    points: [
      'Replay from any moment',
      'Dead letters with their reason',
      'Kafka and MQTT protocols',
    ],
    categoryId: 'data',
    subCategoryId: 'streaming',
    runsOn: 'ecs.n1.medium or above, with a data disk for replay',
    help: { mail: 'plover@tidewater.example', answer: 'answered within a business day' },
    logo: { ground: petrol, figure: paper, kind: 'ring' },
    source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-nightly-04' },
    releaseRegions: ['cn-hangzhou', 'cn-beijing', 'cn-qingdao'],
    reviews: [],
  },
  {
    name: 'Sable Threat Feed',
    shortDescription:
      'Indicators of compromise, checked by people, as a feed that your tools already read.',
    points: [
      'STIX and plain lists',
      'Age and source of each entry',
      'False alarms taken back within the hour',
    ],
    categoryId: 'security',
    subCategoryId: 'vulnerability',
    help: {
      mail: 'sable@tidewater.example',
      answer: 'false alarms within the hour, everything else within a business day',
    },
    logo: { ground: brick, figure: paper, kind: 'bars' },
    productUrl: 'https://sable.tidewater.example/welcome',
    reviews: [],
  },
]

/** Handed in, but not decided: what a reviewer finds in the queue. */
export const waitingProduct: DemoProduct = {
  name: 'Osprey Shop',
  shortDescription: 'A web shop with stock, tax and shipping that a small company runs by itself.',
  points: ['Imports from spreadsheets', 'Invoices in two languages', 'Works on a phone'],
  categoryId: 'content',
  subCategoryId: 'commerce',
  runsOn: 'ecs.s2.large for up to 10,000 orders a month',
  help: {
    mail: 'osprey@larch.example',
    answer: 'answered within a business day, on Saturdays too',
  },
  logo: { ground: marigold, figure: paper, kind: 'steps' },
  pictures: shown.osprey,
  source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-nightly-05' },
  releaseRegions: ['cn-hangzhou', 'ap-southeast-1'],
  reviews: [],
}

/** Rejected: what a seller finds with reasons. */
export const rejectedProduct: DemoProduct = {
  name: 'Gannet Report Builder',
  shortDescription: 'Reports.',
  points: ['Drag and drop', 'Scheduled mails'],
  categoryId: 'business',
  subCategoryId: 'intelligence',
  runsOn: 'ecs.n1.medium or above',
  help: { mail: 'gannet@larch.example', answer: 'answered within three business days' },
  logo: { ground: paper, figure: petrol, kind: 'bars' },
  source: { regionId: 'cn-hangzhou', imageId: 'm-sim-hz-nightly-06' },
  releaseRegions: ['cn-hangzhou'],
  reviews: [],
}
