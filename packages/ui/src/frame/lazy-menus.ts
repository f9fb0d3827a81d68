import { defineAsyncComponent, hydrateOnIdle } from 'vue'

// Menus and the drawer bring 30 kB of their own. The server draws them; the browser loads them when it has time, so the
// first page of a visitor stays light.

/** Who is signed in, and the way out. */
export const AccountMenu = defineAsyncComponent({
  loader: async () => (await import('./AccountMenu.vue')).default,
  hydrate: hydrateOnIdle(),
})

/** Light, dark, or as the system. */
export const ThemeSwitch = defineAsyncComponent({
  loader: async () => (await import('./ThemeSwitch.vue')).default,
  hydrate: hydrateOnIdle(),
})

/** English or Simplified Chinese. */
export const LanguageSwitch = defineAsyncComponent({
  loader: async () => (await import('./LanguageSwitch.vue')).default,
  hydrate: hydrateOnIdle(),
})

/** What the person was told. */
export const NotificationBell = defineAsyncComponent({
  loader: async () => (await import('../notices/NotificationBell.vue')).default,
  hydrate: hydrateOnIdle(),
})

/** The navigation of narrow windows. */
export const NavDrawer = defineAsyncComponent({
  loader: async () => (await import('./NavDrawer.vue')).default,
  hydrate: hydrateOnIdle(),
})
