import { defineAsyncComponent } from 'vue'

/** Asks for a confirmation that it is still the same person; its code is loaded when an app has nothing else to do. */
export const PresenceHost = defineAsyncComponent(
  async () => (await import('./PresenceHost.vue')).default,
)
/** Lets somebody sign in again in front of a page with work on it; loaded once somebody is signed in. */
export const SignInAgain = defineAsyncComponent(
  async () => (await import('./SignInAgain.vue')).default,
)
