import { computed, type WritableComputedRef } from 'vue'
import { useAddress } from './use-address.ts'

/** A day of the calendar, in a year of four digits: browsers say 0002, 0020 and 0202 while somebody types 2026. */
const isDay = (value: string) =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(value) && String(new Date(value).toJSON()).startsWith(value)

/** A day that lives in the address; a year that is still being typed is no step of the history yet. */
export function useDayAddress(name: string): WritableComputedRef<string> {
  const day = useAddress(name, isDay)
  return computed({
    get: () => day.value,
    set: (value) => {
      if (value === '' || isDay(value)) day.value = value
    },
  })
}
