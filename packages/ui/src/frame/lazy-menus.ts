import { defineAsyncComponent, hydrateOnIdle } from 'vue'

// Menus bring 30 kB of their own: only who is signed in loads these.

/** Who is signed in, and the way out. */
export const AccountMenu = defineAsyncComponent({
  loader: async () => (await import('./AccountMenu.vue')).default,
  hydrate: hydrateOnIdle(),
})

/** What the person was told. */
export const NotificationBell = defineAsyncComponent({
  loader: async () => (await import('../notices/NotificationBell.vue')).default,
  hydrate: hydrateOnIdle(),
})
