import {
  fileSlots,
  isSingleSlot,
  networkTypes,
  osFamilies,
  priceModels,
  regionIds,
  type FileSlot,
} from '@emporium/domain'
import { AccessPoint, InstanceTypeFacts, SourceImage } from '@emporium/events'
import { Id, Nullable, OneOf, ref } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { FileView } from '../files/file.schemas.ts'

const Text = Nullable(Type.String())
const singleSlots = (Object.keys(fileSlots) as FileSlot[]).filter(isSingleSlot)

/** The wizard's fields, as far as they are filled in. */
export const DraftView = Type.Object(
  {
    versionId: Id,
    revision: Type.Integer({ description: 'Send it as If-Match when you change the draft' }),
    isEditable: Type.Boolean(),
    name: Text,
    shortDescription: Text,
    detailsHtml: Text,
    supportHtml: Text,
    categoryId: Text,
    subCategoryId: Text,
    versionNumber: Text,
    releaseNote: Text,
    supportedUntil: Nullable(Type.String({ format: 'date' })),
    eulaHtml: Text,
    refundPolicyHtml: Text,
    image: Nullable(SourceImage),
    hasBootScript: Nullable(Type.Boolean()),
    osFamily: Nullable(OneOf(osFamilies)),
    osVersion: Text,
    releaseRegions: Type.Array(OneOf(regionIds)),
    recommendedConfiguration: Text,
    instanceTypes: Type.Array(InstanceTypeFacts),
    systemDiskGiB: Nullable(Type.Integer()),
    networkType: Nullable(OneOf(networkTypes)),
    priceModel: Nullable(OneOf(priceModels)),
    accessPoints: Type.Array(AccessPoint),
    productUrl: Text,
    pricingDetails: Text,
    resources: Type.Array(
      Type.Object({ name: Type.String(), url: Text, file: Nullable(ref(FileView)) }),
    ),
    pictures: Type.Array(Type.Object({ alt: Type.String(), file: ref(FileView) }), {
      description: 'In their order on the product page',
    }),
    files: Type.Object(
      Object.fromEntries(singleSlots.map((slot) => [slot, Nullable(ref(FileView))])) as Record<
        (typeof singleSlots)[number],
        ReturnType<typeof Nullable<ReturnType<typeof ref<typeof FileView>>>>
      >,
    ),
  },
  { $id: 'Draft' },
)
export type DraftView = Static<typeof DraftView>
