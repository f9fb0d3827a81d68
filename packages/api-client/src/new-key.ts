/**
 * A key that nobody else makes: 128 random bits in hexadecimal. Browsers have no `randomUUID` on a page that came by
 * plain http from another machine, and nobody should be unable to buy there.
 */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
