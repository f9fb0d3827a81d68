import { computed, ref, type Ref } from 'vue'
import { askPasskey } from './passkeys.ts'
import type { ProviderAnswer, SignInEntry } from './sign-in-entry.ts'

/** The session of an app's page, as the API client has it. */
export type SessionDoor = {
  /** Signs in again with the cookie of an earlier visit; resolves to whether somebody is signed in. */
  resume(): Promise<boolean>
  /** Gets a token with the newest rights. */
  renew(): Promise<boolean>
  signIn(entry: SignInEntry): Promise<void>
  signInWithPasskey(ask: typeof askPasskey): Promise<void>
  signInWithProvider(answer: ProviderAnswer): Promise<void>
  signOut(): Promise<void>
}

/** Where an app learns who is signed in, and that nobody is any more. */
export type SignedInSource<Me> = {
  door: SessionDoor
  /** Asks the server who it is. */
  read(): Promise<Me | null>
  onSessionEnd(listener: () => void): void
}

/**
 * Who is signed in, and the ways in and out: the same in every app (ON-1). The token stays inside the session; pages and
 * guards ask the store that is made of this.
 */
export function useSignedIn<Me>({ door, read, onSessionEnd }: SignedInSource<Me>) {
  const me = ref(null) as Ref<Me | null>
  /** The session ended by itself; who it was is still known, so that the page and what was typed on it stay. */
  const hasLapsed = ref(false)
  const isSignedIn = computed(() => me.value !== null && !hasLapsed.value)
  let resuming: Promise<void> | null = null

  async function load(): Promise<void> {
    me.value = await read()
    hasLapsed.value = false
  }
  async function enter(comeIn: Promise<unknown>): Promise<void> {
    await comeIn
    await load()
  }
  const loadIf = async (asked: Promise<boolean>) => {
    if (await asked) await load()
  }
  /** Signs in again with the cookie of an earlier visit, once per page load; a try that failed counts for none. */
  function resume(): Promise<void> {
    resuming ??= loadIf(door.resume()).catch((error: unknown) => {
      resuming = null
      throw error
    })
    return resuming
  }
  /** Nobody is signed in any more. */
  function forget(): void {
    me.value = null
    hasLapsed.value = false
  }
  onSessionEnd(() => (hasLapsed.value = me.value !== null))
  return {
    me,
    hasLapsed,
    isSignedIn,
    load,
    resume,
    forget,
    signIn: (entry: SignInEntry) => enter(door.signIn(entry)),
    signInWithPasskey: () => enter(door.signInWithPasskey(askPasskey)),
    signInWithProvider: (answer: ProviderAnswer) => enter(door.signInWithProvider(answer)),
    /** Asks again for one's rights: somebody may have given some since. */
    renew: () => loadIf(door.renew()),
    async signOut(): Promise<void> {
      forget()
      await door.signOut()
    },
  }
}
