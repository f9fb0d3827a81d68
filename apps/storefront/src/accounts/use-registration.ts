import { limits } from '@emporium/domain'
import { useLanguage, useProblemFields } from '@emporium/ui'
import { computed, reactive, ref } from 'vue'
import { useRoute } from 'vue-router'
import { useApi } from '../api.ts'
import { useWork } from '../session/use-work.ts'
import { useAppText } from '../text.ts'
import type { Country } from './countries.ts'

/** The form that makes an account; what is plainly missing is said before anything is sent (ON-1). */
export function useRegistration() {
  const api = useApi()
  const { t } = useAppText()
  const { language } = useLanguage()
  const route = useRoute()
  /** An invitation is for one address, which comes along. */
  const invited = typeof route.query['email'] === 'string' ? route.query['email'] : ''
  const form = reactive({ name: '', email: invited, country: '' as Country | '', password: '' })
  const wasTried = ref(false)
  const { isBusy, problem, run } = useWork()
  const { errorOf: serverErrorOf, clear } = useProblemFields(problem)

  const missing = computed((): Partial<Record<keyof typeof form, string>> => {
    const { name, email, country, password } = form
    const min = limits.passwordMin
    return {
      ...(name.trim() ? {} : { name: t('register.missing.name') }),
      ...(email.trim() ? {} : { email: t('register.missing.email') }),
      ...(email.trim() && !/^\S+@\S+\.\S+$/.test(email.trim())
        ? { email: t('register.missing.emailWrong') }
        : {}),
      ...(country ? {} : { country: t('register.missing.country') }),
      ...([...password].length < min ? { password: t('register.missing.password', { min }) } : {}),
    }
  })
  const errorOf = (field: keyof typeof form) =>
    (wasTried.value ? missing.value[field] : undefined) ?? serverErrorOf(field)

  async function send(): Promise<void> {
    const { name, email, country, password } = form
    if (!country) return
    await api.POST('/api/v1/accounts', {
      body: { name: name.trim(), email: email.trim(), country, password, language: language.value },
    })
  }
  /** Resolves to whether a mail is on its way. */
  async function register(): Promise<boolean> {
    wasTried.value = true
    if (Object.keys(missing.value).length > 0) return false
    return run(send)
  }
  return { form, isBusy, problem, errorOf, clear, register }
}
