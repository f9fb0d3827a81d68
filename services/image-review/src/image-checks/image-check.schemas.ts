import { FaultView, Instant, Nullable, OneOf } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** How far a check is: it runs, there is a report, it could not be run, or the server was given back before its end. */
export const checkStates = ['running', 'done', 'failed', 'broken_off'] as const

/** A run of the image checker on an access server (RV-3, RV-8). */
export const ImageCheckView = Type.Object(
  {
    status: OneOf(checkStates),
    orderedAt: Instant,
    finishedAt: Nullable(Instant),
    system: Nullable(Type.String({ description: 'The operating system, as it calls itself' })),
    checker: Nullable(Type.String({ description: 'Version of the image checker' })),
    asked: Type.Integer({ description: 'How many rules were asked' }),
    blocking: Type.Integer({ description: 'How many rules that block were broken' }),
    warning: Type.Integer(),
    advice: Type.Integer(),
    fault: Nullable(FaultView),
  },
  { $id: 'ImageCheck' },
)
export type ImageCheckView = Static<typeof ImageCheckView>
