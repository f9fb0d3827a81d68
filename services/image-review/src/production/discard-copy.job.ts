import { runs, type JobRunner } from '@emporium/service-kit'
import type { PlatformCloud } from '../platform/platform-cloud.ts'
import { discardCopy } from './discard-copy.order.ts'

/** Deletes a copy in the cloud; one that is gone already is none, and trouble is tried again by the queue (IM-12). */
export const discardCopyJob = ({ cloud }: PlatformCloud): JobRunner =>
  runs(discardCopy, (_ctx, place) => cloud.deleteImage(place))
