import type { Access } from '../auth/access.ts'

const words: Readonly<Record<Exclude<Access, object>, string>> = {
  anyone: 'For anybody, also without a token.',
  own_credentials: 'Asks for credentials of its own; no access token is read.',
  account: 'For people who are signed in.',
  account_or_client: 'For people who are signed in, and for programs of vendors.',
  client: 'For programs of vendors alone.',
}

/** Who may call an operation at all, in a sentence for its description. What each finds there is the policies' business. */
export const accessWords = (access: Access): string =>
  typeof access === 'object'
    ? `For operations: ${[...new Set([...access.staff, 'admin'])].join(', ')}.`
    : words[access]
