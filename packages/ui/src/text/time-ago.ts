const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago (or ahead) in words: "3 hours ago", "in 2 days". Under a minute: "now". */
export function agoText(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1000
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const step = steps.find(([, length]) => Math.abs(seconds) >= length)
  return step ? format.format(Math.trunc(seconds / step[1]), step[0]) : format.format(0, 'second')
}

/** After how long something can be tried again: "in 40 seconds", "in 14 minutes"; never too early. */
export function waitText(seconds: number, locale: string): string {
  const units = [
    ['second', 1, 60],
    ['minute', 60, 60],
    ['hour', 3_600, 24],
    ['day', 86_400, Infinity],
  ] as const
  const [unit, length] = units.find(([, one, most]) => Math.ceil(seconds / one) < most) ?? units[3]
  return new Intl.RelativeTimeFormat(locale).format(Math.ceil(seconds / length), unit)
}
