import { scopesOf, type Access } from '../auth/access.ts'

const words: Readonly<Record<Exclude<Access, object>, string>> = {
  anyone: 'For anybody, also without a token.',
  own_credentials: 'Asks for credentials of its own; no access token is read.',
  account: 'For people who are signed in.',
}

/** Who may call an operation at all, in a sentence for its description. What each finds there is the policies' business. */
export function accessWords(access: Access): string {
  if (typeof access !== 'object') return words[access]
  if ('staff' in access)
    return `For operations: ${[...new Set([...access.staff, 'admin'])].join(', ')}.`
  const scopes = scopesOf(access)
    ?.map((scope) => `\`${scope}\``)
    .join(' or ')
  return access.people
    ? `For people who are signed in, and for programs with the scope ${scopes}.`
    : `For programs with the scope ${scopes} alone.`
}
