import { Instant, Nullable } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** One step in the life of a thing, as its history shows it (ON-7). */
export const TimelineEntryView = Type.Object(
  {
    at: Instant,
    verb: Type.String(),
    from: Type.String(),
    to: Type.String(),
    by: Nullable(Type.String({ description: 'Full name for operations, first name for others' })),
    isOperations: Type.Boolean({ description: 'Whether operations did it' }),
    reason: Nullable(Type.String()),
  },
  { $id: 'TimelineEntry' },
)
export type TimelineEntryView = Static<typeof TimelineEntryView>
