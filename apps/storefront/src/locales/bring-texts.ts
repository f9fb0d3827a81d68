import type { LanguageControl } from '@emporium/ui'
import type { RouteLocationNormalized, Router } from 'vue-router'
import type { TextGroupName } from './groups.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the page says beside the first texts. */
    texts?: readonly TextGroupName[]
  }
}

/** A page's texts are asked for together with its code, and are there before it is shown. */
export function bringTexts(router: Router, { need }: Pick<LanguageControl, 'need'>): void {
  const bring = (to: RouteLocationNormalized) => need(...(to.meta.texts ?? []))
  router.beforeEach((to) => void bring(to).catch(() => undefined))
  router.beforeResolve(bring)
}
