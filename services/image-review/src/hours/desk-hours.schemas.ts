import { limits } from '@emporium/domain'
import { Instant, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const timeOfDay = (description: string) =>
  Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', description })

const hours = {
  timeZone: Type.String({
    minLength: 1,
    maxLength: 60,
    description: 'A name of the IANA list, for example Asia/Shanghai',
  }),
  weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
    minItems: 1,
    maxItems: 7,
    uniqueItems: true,
    description: '1 is Monday',
  }),
  opensAt: timeOfDay('HH:MM in the time zone of the desk'),
  closesAt: timeOfDay('HH:MM, after the opening; 24:00 is the end of the day'),
  days: Type.Array(
    Strict({
      date: Type.String({ format: 'date' }),
      isWorking: Type.Boolean({
        description: 'False for a holiday, true for a day off that is worked to make up for one',
      }),
      name: Type.String({ minLength: 1, maxLength: limits.dayName, pattern: '\\S' }),
    }),
    { maxItems: limits.specialDays, description: 'Days that are not as their weekday says' },
  ),
}

/** When the desk works, and why that is said now (RV-9). */
export const SetDeskHoursBody = Strict({
  ...hours,
  reason: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
})
export type SetDeskHoursBody = Static<typeof SetDeskHoursBody>

const Word = Type.Object({
  revision: Type.Integer(),
  ...hours,
  reason: Type.String(),
  by: Type.String(),
  at: Instant,
})

/** The hours of the desk, and who said them when (RV-9). */
export const DeskHoursView = Type.Object(
  {
    ...hours,
    revision: Type.Integer({ description: '0 until an admin says other hours than the usual' }),
    businessDays: Type.Integer({ description: 'Within so many business days the desk answers' }),
    isOpenNow: Type.Boolean(),
    history: Type.Array(Word, { description: 'What was said, newest first' }),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'DeskHours' },
)
export type DeskHoursView = Static<typeof DeskHoursView>
