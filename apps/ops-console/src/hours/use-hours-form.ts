import { useProblemFields } from '@emporium/ui'
import { reactive, watch } from 'vue'
import { useAppText } from '../text.ts'
import { useSetDeskHours, type DeskHours, type SaidHours } from './desk-hours.api.ts'

/** A day as the form holds it; `key` tells rows apart while dates are typed. */
export type DayRow = SaidHours['days'][number] & { key: number }

const blank = { timeZone: '', weekdays: [] as string[], opensAt: '', closesAt: '', reason: '' }
let nextKey = 0
const rowOf = (day: SaidHours['days'][number]): DayRow => ({ ...day, key: (nextKey += 1) })

/** The hours while an admin changes them: filled from what holds, sent with the revision that was edited (RV-9). */
export function useHoursForm(hours: () => DeskHours | undefined) {
  const { t } = useAppText()
  const set = useSetDeskHours()
  const form = reactive({ ...blank, days: [] as DayRow[], revision: 0 })
  function fill(view: DeskHours) {
    const { timeZone, weekdays, opensAt, closesAt, revision } = view
    const said = { timeZone, weekdays: weekdays.map(String), opensAt, closesAt, revision }
    Object.assign(form, said, { reason: '', days: view.days.map(rowOf) })
  }
  watch(hours, (view) => view && view.revision >= form.revision && !form.reason && fill(view), {
    immediate: true,
  })
  const daysMissing = () =>
    Object.fromEntries(
      form.days.flatMap(({ date, name }, at) => [
        [`days/${at}/date`, !date && t('hours.dateMissing')],
        [`days/${at}/name`, !name.trim() && t('hours.nameMissing')],
      ]),
    ) as Record<string, string | false>
  const fields = useProblemFields(
    () => set.problem.value,
    () => ({ reason: !form.reason.trim() && t('hours.reasonMissing'), ...daysMissing() }),
  )
  async function save(): Promise<boolean> {
    if (!fields.check()) return false
    const { timeZone, opensAt, closesAt, reason, revision } = form
    const body = {
      timeZone: timeZone.trim(),
      weekdays: form.weekdays.map(Number).toSorted((one, other) => one - other),
      opensAt,
      closesAt,
      days: form.days.map(({ date, isWorking, name }) => ({ date, isWorking, name: name.trim() })),
      reason: reason.trim(),
    }
    if (!(await set.say({ revision, body }))) return false
    form.reason = ''
    const view = hours()
    if (view) fill(view)
    return true
  }
  return {
    form,
    ...fields,
    save,
    addDay: () => form.days.push(rowOf({ date: '', isWorking: false, name: '' })),
    removeDay: (key: number) => (form.days = form.days.filter((day) => day.key !== key)),
    isBusy: set.isBusy,
    problem: set.problem,
  }
}
