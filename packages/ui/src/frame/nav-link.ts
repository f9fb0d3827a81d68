import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

/** A place to go. `href` leads out of the app (the seller portal from the storefront). */
export type NavLink = {
  label: string
  to?: RouteLocationRaw
  href?: string
  icon?: Component
  /** A small count, and what is counted for those who only hear it: 33, "33 cases wait". */
  badge?: { count: number; text: string }
}
/** Links that belong together, with or without a heading. */
export type NavSection = { title?: string; links: readonly NavLink[] }
