import { defineProblem } from '@emporium/service-kit'

/** MK-1: no sign of a letter is left out or printed as a box; `characters` names those without a glyph. */
export const letterUnprintable = defineProblem(
  'brand-letter-unprintable',
  422,
  'The letter cannot be printed with these characters',
)
/** MK-1: the time that was asked for is over before the letter is granted. */
export const letterPeriodOver = defineProblem(
  'brand-letter-period-over',
  422,
  'The last day that was asked for is over',
)
