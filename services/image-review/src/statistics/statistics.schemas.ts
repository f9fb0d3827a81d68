import { productTypes, reviewCase } from '@emporium/domain'
import { Id, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Day = Type.String({ format: 'date' })

/** The period and the kind of product that statistics tell of (RV-9). */
export const StatisticsQuery = Strict({
  from: Type.Optional(Day),
  to: Type.Optional(
    Type.String({ format: 'date', description: 'Included; by the calendar of the desk' }),
  ),
  type: Type.Optional(OneOf(productTypes)),
})
export type StatisticsQuery = Static<typeof StatisticsQuery>

const count = Type.Integer()
const hours = Type.Number()

/** What the desk did in a period (RV-9). */
export const StatisticsView = Type.Object(
  {
    from: Day,
    to: Day,
    timeZone: Type.String(),
    weeks: Type.Array(
      Type.Object({
        week: Type.String({ format: 'date', description: 'Its Monday' }),
        opened: count,
        passed: count,
        rejected: count,
        withdrawn: count,
      }),
    ),
    stages: Type.Array(
      Type.Object({
        stage: OneOf(reviewCase.states),
        count,
        isWorkingTime: Type.Boolean({
          description:
            'In working hours, without waiting for the seller; else in hours of the clock',
        }),
        medianHours: hours,
        p95Hours: hours,
      }),
      { description: 'How long cases that left a stage in this period had been in it' },
    ),
    reasons: Type.Array(Type.Object({ code: Type.String(), count })),
    reviewers: Type.Array(
      Type.Object({
        id: Id,
        name: Type.String(),
        passed: count,
        rejected: count,
        overrides: count,
      }),
      { description: 'Verdicts by who gave them; overrides are passes against the probe' },
    ),
    appeals: Type.Object(
      {
        filed: count,
        upheld: count,
        overturned: count,
        lapsed: Type.Integer({ description: 'Handed in again before a decision' }),
        medianHours: Nullable(hours),
        p95Hours: Nullable(hours),
      },
      { description: 'Those that came in, what became of those that ended, in working hours' },
    ),
    openByDay: Type.Array(Type.Object({ day: Day, open: count }), {
      description: 'Cases that were open at the end of each day',
    }),
  },
  { $id: 'ReviewStatistics' },
)
export type StatisticsView = Static<typeof StatisticsView>
