import { useProblemFields } from '@emporium/ui'
import { computed, reactive, ref, watch } from 'vue'
import { useAppText } from '../text.ts'
import { usePublishTerms, useTermsText, useTermsVersions } from './terms.api.ts'

/** The terms themselves promise that a new version is announced so many days before. */
const promisedDays = 30
const dayMs = 86_400_000
/** Where each field stands in the request. */
const places = {
  version: 'version',
  day: 'publishedAt',
  title: 'title',
  html: 'html',
  translatedTitle: 'translations/0/title',
  translatedHtml: 'translations/0/html',
} as const
type Part = keyof typeof places
const translated: readonly Part[] = ['translatedTitle', 'translatedHtml']

/** What is written of a new version: it begins with the wording in force, so that only the change is to be written (ON-5). */
export function useNewTerms() {
  const { t } = useAppText()
  const publishing = usePublishTerms()
  const { versions } = useTermsVersions()
  const inForce = useTermsText(
    () => versions.value?.items.find(({ standing }) => standing === 'in_force')?.version ?? '',
  )
  const written = reactive<Record<Part, string>>({
    version: '',
    day: '',
    title: '',
    html: '',
    translatedTitle: '',
    translatedHtml: '',
  })
  const hasTranslation = ref(false)
  const isTried = ref(false)
  const isPublished = ref(false)
  /** Something else than the wording in force is written, and not published. */
  const isDirty = () => {
    const { version, day, html, translatedHtml } = written
    const isOther =
      html !== (inForce.value?.html ?? '') ||
      translatedHtml !== (before.value?.html ?? '') ||
      `${version}${day}` !== ''
    return isOther && !isPublished.value
  }
  const isPreview = ref(false)
  const isAsking = ref(false)
  const { errorOf: saidOf } = useProblemFields(() => publishing.problem.value)
  const moment = computed(() => (written.day ? new Date(`${written.day}T00:00:00`) : null))
  const isSoon = computed(
    () => moment.value !== null && moment.value.getTime() < Date.now() + promisedDays * dayMs,
  )
  const before = computed(() => inForce.value?.translations[0])
  const isTranslationOld = computed(
    () =>
      hasTranslation.value &&
      written.html !== inForce.value?.html &&
      written.translatedHtml === before.value?.html,
  )

  watch(
    inForce,
    (terms) => {
      if (!terms || written.html) return
      written.title = terms.title
      written.html = terms.html
      written.translatedTitle = before.value?.title ?? ''
      written.translatedHtml = before.value?.html ?? ''
      hasTranslation.value = before.value !== undefined
    },
    { immediate: true },
  )
  const isMissing = (part: Part) =>
    written[part].trim() === '' && (hasTranslation.value || !translated.includes(part))
  return {
    written,
    isDirty,
    hasTranslation,
    isTranslationOld,
    isSoon,
    isPreview,
    isAsking,
    problem: publishing.problem,
    isBusy: publishing.isBusy,
    vendors: computed(() => versions.value?.vendors ?? 0),
    errorOf(part: Part): string | undefined {
      const said = saidOf(places[part])
      return said ?? (isTried.value && isMissing(part) ? t('terms.missing') : undefined)
    },
    ask() {
      isTried.value = true
      publishing.forget()
      isAsking.value = !(Object.keys(places) as Part[]).some(isMissing)
    },
    async publish(): Promise<boolean> {
      const { version, title, html, translatedTitle, translatedHtml } = written
      const publishedAt = (moment.value ?? new Date()).toISOString()
      const translation = {
        language: 'zh-CN',
        title: translatedTitle,
        html: translatedHtml,
      } as const
      const isDone = await publishing.say({
        version: version.trim(),
        title,
        html,
        publishedAt,
        translations: hasTranslation.value ? [translation] : [],
      })
      isAsking.value = false
      isPublished.value = isDone
      return isDone
    },
  }
}
