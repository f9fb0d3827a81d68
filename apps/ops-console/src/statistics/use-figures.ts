import { rejectionWords, type Language } from '@emporium/domain'
import type { Series } from '@emporium/ui'
import { computed } from 'vue'
import { useAppText } from '../text.ts'
import type { Statistics } from './statistics.api.ts'

/** The statistics as charts and lists show them, in the words of the reader (RV-9). */
export function useFigures(statistics: () => Statistics | undefined) {
  const { t, maybe, locale } = useAppText()
  const day = (text: string) =>
    new Intl.DateTimeFormat(locale.value, {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${text}T00:00:00Z`))
  const number = (value: number) =>
    new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 }).format(value)
  const weekSeries = computed<Series[]>(() => [
    { key: 'passed', label: t('statistics.passed'), fill: 'fill-ok' },
    { key: 'rejected', label: t('statistics.rejected'), fill: 'fill-bad' },
    { key: 'withdrawn', label: t('statistics.withdrawn'), fill: 'fill-edge' },
  ])
  const weekPoints = computed(() =>
    (statistics()?.weeks ?? []).map(({ week, ...values }) => ({ label: day(week), values })),
  )
  const dayPoints = computed(() =>
    (statistics()?.openByDay ?? []).map(({ day: at, open }) => ({
      label: day(at),
      values: { value: open },
    })),
  )
  const stageRows = computed(() =>
    (statistics()?.stages ?? []).map((row) => ({
      key: row.stage,
      label: maybe(`state.review-case.${row.stage}`) ?? row.stage,
      count: row.medianHours,
      text: t(row.isWorkingTime ? 'statistics.workingHours' : 'statistics.clockHours', {
        median: number(row.medianHours),
        p95: number(row.p95Hours),
        count: row.count,
      }),
    })),
  )
  const reasonRows = computed(() =>
    (statistics()?.reasons ?? []).map(({ code, count }) => ({
      key: code,
      label: rejectionWords(code, locale.value as Language).label,
      count,
      text: number(count),
    })),
  )
  const reviewerRows = computed(() =>
    (statistics()?.reviewers ?? []).map(({ id, name, passed, rejected, overrides }) => ({
      key: id,
      label: name,
      count: passed + rejected,
      text: t('statistics.verdicts', { passed, rejected, overrides }),
    })),
  )
  const appealRows = computed(() => {
    const { appeals } = statistics() ?? {}
    if (!appeals || Object.values(appeals).every((figure) => !figure)) return []
    return (['filed', 'upheld', 'overturned', 'lapsed'] as const).map((key) => ({
      key,
      label: t(`statistics.appealed.${key}`),
      count: appeals[key],
      text: number(appeals[key]),
    }))
  })
  /** The share that was overturned, and how long a decision took; nothing where none was decided. */
  const appealWords = computed(() => {
    const { upheld = 0, overturned = 0, medianHours, p95Hours } = statistics()?.appeals ?? {}
    if (medianHours === undefined || medianHours === null) return null
    const share = Math.round((overturned / Math.max(1, upheld + overturned)) * 100)
    const times = { median: number(medianHours), p95: number(p95Hours ?? medianHours) }
    return t('statistics.appealTimes', { share, ...times })
  })
  return {
    appealRows,
    appealWords,
    weekSeries,
    weekPoints,
    dayPoints,
    stageRows,
    reasonRows,
    reviewerRows,
  }
}
