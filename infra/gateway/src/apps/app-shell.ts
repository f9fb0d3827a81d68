import type { Language } from '@emporium/domain'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inlineScriptHashes } from './content-policy.ts'

/** What a page is made of: the app's own HTML with three places to fill. */
export type AppShell = {
  /** The folder of the built app. */
  folder: string
  template: string
  /** Hashes of the template's inline scripts, as the content policy wants them. */
  scripts: string[]
}

/** The parts of a page that the server has rendered. */
export type PageParts = { head: string; html: string; state: string; language: Language }

/** Reads the built app; an app that was not built is an error of the installation. */
export function loadShell(appsFolder: string, name: string): AppShell {
  const folder = join(appsFolder, name, 'dist')
  const file = join(folder, 'index.html')
  if (!existsSync(file)) throw new Error(`The ${name} is not built: ${file} is missing`)
  const template = readFileSync(file, 'utf8')
  return { folder, template, scripts: inlineScriptHashes(template) }
}

/** Fills the places. Replaced by function, as `$` in a replacement text has a meaning. */
export function fillShell({ template }: AppShell, { head, html, state, language }: PageParts) {
  return template
    .replace(/(<html\b[^>]*\blang=")[^"]*/, (_all, before: string) => before + language)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => html)
    .replace('<!--state-->', () => state)
}

/** The shell alone: the browser renders everything. */
export const emptyParts: PageParts = { head: '', html: '', state: '', language: 'en' }

/** Names a text by its content. */
export const etagOf = (text: string) =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
