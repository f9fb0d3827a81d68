import { useProblemFields } from '@emporium/ui'
import { computed, reactive, ref, watch } from 'vue'
import { useAppText } from '../text.ts'
import { usePublishTerms, useTermsText, useTermsVersions } from './terms.api.ts'

/** The terms themselves promise that a new version is announced so many days before. */
const promisedDays = 30
const dayMs = 86_400_000

/** What is written of a new version: it begins with the wording in force, so that only the change is to be written (ON-5). */
export function useNewTerms() {
  const { t } = useAppText()
  const publishing = usePublishTerms()
  const { versions } = useTermsVersions()
  const inForce = useTermsText(
    () => versions.value?.items.find(({ standing }) => standing === 'in_force')?.version ?? '',
  )
  const written = reactive({ version: '', title: '', html: '', day: '' })
  const isTried = ref(false)
  const isPreview = ref(false)
  const isAsking = ref(false)
  const { errorOf: saidOf } = useProblemFields(() => publishing.problem.value)
  const moment = computed(() => (written.day ? new Date(`${written.day}T00:00:00`) : null))
  const isSoon = computed(
    () => moment.value !== null && moment.value.getTime() < Date.now() + promisedDays * dayMs,
  )
  const parts = { version: 'version', title: 'title', html: 'html', publishedAt: 'day' } as const

  watch(
    inForce,
    (terms) => {
      if (!terms || written.html) return
      written.title = terms.title
      written.html = terms.html
    },
    { immediate: true },
  )
  function errorOf(field: keyof typeof parts): string | undefined {
    const said = saidOf(field)
    if (said || !isTried.value) return said
    return written[parts[field]].trim() ? undefined : t('terms.missing')
  }
  return {
    written,
    errorOf,
    isSoon,
    isPreview,
    isAsking,
    problem: publishing.problem,
    isBusy: publishing.isBusy,
    vendors: computed(() => versions.value?.vendors ?? 0),
    ask() {
      isTried.value = true
      publishing.forget()
      isAsking.value = Object.values(written).every((text) => text.trim() !== '')
    },
    async publish(): Promise<boolean> {
      const { version, title, html } = written
      const publishedAt = (moment.value ?? new Date()).toISOString()
      const isDone = await publishing.say({ version: version.trim(), title, html, publishedAt })
      isAsking.value = false
      return isDone
    },
  }
}
