import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** The days of the week by their names, 1 is Monday. */
export function useWeekdays() {
  const { locale } = useAppText()
  return computed(() => {
    const format = new Intl.DateTimeFormat(locale.value, { weekday: 'long', timeZone: 'UTC' })
    // 1 January 2024 was a Monday.
    return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      value: String(day),
      label: format.format(Date.UTC(2024, 0, day)),
    }))
  })
}
