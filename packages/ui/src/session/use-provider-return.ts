import type { ProblemDetails } from '@emporium/domain'
import { ref, watch, type Ref } from 'vue'
import type { ProviderAnswer, ProviderDoor, SignInEntry, SignInProvider } from './sign-in-entry.ts'

/** After these the person answers and goes on; after all others the door is as if nobody had been away. */
const goesOn = new Set([
  'second-factor-required',
  'wrong-second-factor',
  'country-needed',
  'too-many-logins',
])

/** What the page of a door gives: how it tries to sign in, and where it says what went wrong. */
export type DoorParts = {
  door: ProviderDoor
  problem: Ref<ProblemDetails | null>
  problemIn: (error: unknown) => ProblemDetails | null
  /** Tries to sign in, and goes on when that was well. */
  enter: (work: () => Promise<void>) => Promise<void>
  signIn: (answer: ProviderAnswer) => Promise<void>
}

/** Whom a door lets in by a provider, and what happens after the visit there, however it was made (ON-1). */
export function useProviderReturn({ door, problem, enter, signIn }: Omit<DoorParts, 'problemIn'>) {
  const providers = ref<SignInProvider[]>([])
  /** Somebody came back from a provider, and is let in without a password. */
  const hasReturned = ref(false)
  watch(problem, (now) => {
    if (now && !goesOn.has(now.type.split('/').at(-1) ?? '')) hasReturned.value = false
  })

  async function load(): Promise<void> {
    providers.value = await door.providers().catch(() => [])
  }
  async function comeBack(): Promise<void> {
    hasReturned.value = true
    await enter(() => signIn({}))
  }
  /** What was typed, for whoever came back. */
  const answer = ({ otp, recoveryCode, country }: SignInEntry) =>
    enter(() => signIn({ otp, recoveryCode, country }))
  return { providers, hasReturned, load, comeBack, answer }
}
