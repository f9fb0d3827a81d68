import { defineAsyncComponent } from 'vue'

/** Asks for a confirmation that it is still the same person; its code is loaded when an app has nothing else to do. */
export const PresenceHost = defineAsyncComponent(
  async () => (await import('./PresenceHost.vue')).default,
)
