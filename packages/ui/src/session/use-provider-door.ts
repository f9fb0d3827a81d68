import type { ProblemDetails } from '@emporium/domain'
import { onMounted, ref, watch, type Ref } from 'vue'
import { useLanguage } from '../text/create-i18n.ts'
import { takeReturn } from './provider-return.ts'
import type { ProviderDoor, SignInEntry, SignInProvider } from './sign-in-entry.ts'

/** After these the person answers and goes on; after all others the door is as if nobody had been away. */
const goesOn = new Set([
  'second-factor-required',
  'wrong-second-factor',
  'country-needed',
  'too-many-logins',
])

type ProviderAnswer = Pick<SignInEntry, 'otp' | 'recoveryCode' | 'country'>

/** What the page of a door gives: how it tries to sign in, and where it says what went wrong. */
export type DoorParts = {
  door: ProviderDoor
  problem: Ref<ProblemDetails | null>
  problemIn: (error: unknown) => ProblemDetails | null
  /** Tries to sign in, and goes on when that was well. */
  enter: (work: () => Promise<void>) => Promise<void>
  signIn: (answer: ProviderAnswer) => Promise<void>
}

/** Signing in with a provider at an app's door: the way there, and what happens on the way back (ON-1). */
export function useProviderDoor({ door, problem, problemIn, enter, signIn }: DoorParts) {
  const { language } = useLanguage()
  const providers = ref<SignInProvider[]>([])
  /** Somebody came back from a provider, and is let in without a password. */
  const hasReturned = ref(false)

  watch(problem, (now) => {
    if (now && !goesOn.has(now.type.split('/').at(-1) ?? '')) hasReturned.value = false
  })
  onMounted(async () => {
    hasReturned.value = takeReturn()
    if (hasReturned.value) await enter(() => signIn({}))
    providers.value = await door.providers().catch(() => [])
  })

  async function go(provider: string): Promise<void> {
    const { pathname, search } = window.location
    const visit = { provider, returnTo: `${pathname}${search}`, language: language.value }
    try {
      window.location.assign(await door.beginProvider(visit))
    } catch (error) {
      problem.value = problemIn(error)
    }
  }
  /** What was typed, for whoever came back. */
  const answer = ({ otp, recoveryCode, country }: SignInEntry) =>
    enter(() => signIn({ otp, recoveryCode, country }))

  return { providers, hasReturned, go, answer }
}
