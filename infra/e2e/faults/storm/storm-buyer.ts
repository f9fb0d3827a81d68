import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { StorefrontProductView } from '@emporium/api-client'
import type { Person } from '../../src/people/person.ts'
import { rate } from '../../src/steps/after-the-sale.ts'
import { choicesOf, subscribe } from '../../src/steps/buy.ts'

/** A number from 0 to 1, the same ones for the same seed: a storm that found something can be had again. */
export type Chance = () => number

/** Linear congruential numbers (Numerical Recipes): good enough to choose by. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

type Refusal = Error & {
  problem?: { status: number; type: string; subscriptionId?: string }
}

/** Writing is limited by the minute: who is told so waits as long as is said, like anybody. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if ((error as Refusal).problem?.status !== 429) throw error
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
  }
}

/**
 * Somebody who subscribes, cancels, rates and thinks better of it, one thing after the other, and remembers what was
 * agreed: what the platform must know at the end (ST-2, ST-4, ST-5).
 */
export class StormBuyer {
  readonly active = new Set<string>()
  /** Under which of the choices: each can be had once at a time. */
  private readonly held = new Map<number, string>()
  readonly cancelled = new Set<string>()
  rating: number | null = null

  constructor(
    readonly person: Person,
    private readonly page: StorefrontProductView,
    private readonly chance: Chance,
  ) {}

  /** Does the next thing. */
  async act(): Promise<void> {
    const dice = this.chance()
    if (this.active.size + this.cancelled.size === 0 || dice < 0.55) return this.subscribe()
    if (dice < 0.85) return this.cancel()
    if (dice < 0.97 || this.rating === null) return this.rate()
    return this.withdraw()
  }

  /** Orders something; what is held already is refused, and the refusal names it. */
  private async subscribe(): Promise<void> {
    const choices = choicesOf(this.page)
    const at = Math.floor(this.chance() * choices.length)
    const held = this.held.get(at)
    const made = await subscribe(this.person, this.page, choices[at]).catch((error: Refusal) => {
      if (held && error.problem?.subscriptionId === held) return null
      throw error
    })
    if (!made) return
    const { id } = made
    assert(!held, 'the same is subscribed to once at a time')
    assert(!this.active.has(id) && !this.cancelled.has(id), 'a new subscription has a new id')
    this.active.add(id)
    this.held.set(at, id)
  }

  private async cancel(): Promise<void> {
    const [held] = [...this.held].slice(Math.floor(this.chance() * this.held.size))
    if (!held) return this.subscribe()
    const [at, id] = held
    // An answer may be lost: what is asked again with the same key was done once.
    const headers = { 'idempotency-key': randomUUID() }
    await this.person.api.POST('/api/v1/subscriptions/{id}/cancel', {
      params: { path: { id } },
      headers,
    })
    this.active.delete(id)
    this.held.delete(at)
    this.cancelled.add(id)
  }

  private async rate(): Promise<void> {
    const rating = 1 + Math.floor(this.chance() * 5)
    await patiently(() => rate(this.person, this.page.id, rating, `Said ${randomUUID()}`))
    this.rating = rating
  }

  private async withdraw(): Promise<void> {
    const path = { id: this.page.id }
    await patiently(() =>
      this.person.api.DELETE('/api/v1/products/{id}/reviews/mine', { params: { path } }),
    ).catch((error: Refusal) => {
      // The answer of the first try was lost: what was to be taken back is gone.
      if (error.problem?.status !== 404 && error.problem?.status !== 409) throw error
    })
    this.rating = null
  }
}
