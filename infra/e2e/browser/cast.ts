import { randomBytes } from 'node:crypto'

/** Who and what a journey is about; no other run uses these names, so it can be played again and again. */
export type Cast = ReturnType<typeof newCast>

/** Makes up the names of a run. */
export function newCast() {
  const run = randomBytes(4).toString('hex')
  return {
    run,
    seller: {
      name: 'Sam Seller',
      email: `browser-seller-${run}@example.org`,
      password: `journey ${randomBytes(9).toString('base64url')}`,
      country: 'Germany',
    },
    company: { legalName: `Larch Systems ${run} GmbH`, website: 'https://larch.example' },
    product: {
      name: `Harbor Log Search ${run}`,
      version: 'V1.0',
      shortDescription: 'Collects logs and shows which line changed.',
      betterDescription: 'Collects logs from every region into one index.',
    },
    review: { title: `It just works ${run}`, text: 'Up in a minute, found the bug in two.' },
    reason: 'Say from where the logs are collected.',
  }
}
