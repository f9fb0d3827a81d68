import { Refusal } from './refusal.ts'
import type { Tag } from '../state/state.ts'

/** The parameters of a call: flat names such as `Tag.1.Key`, as the RPC form has them. */
export class Parameters {
  readonly #values: URLSearchParams

  constructor(values: URLSearchParams) {
    this.#values = values
  }

  get(name: string): string | undefined {
    return this.#values.get(name) ?? undefined
  }

  must(name: string): string {
    const value = this.get(name)
    if (!value)
      throw new Refusal(
        400,
        `MissingParameter`,
        `The input parameter "${name}" that is mandatory for processing this request is not supplied.`,
      )
    return value
  }

  number(name: string, otherwise: number): number {
    const value = this.get(name)
    if (value === undefined) return otherwise
    if (!/^\d{1,9}$/.test(value))
      throw new Refusal(400, `Invalid${name}`, `The specified ${name} is not valid.`)
    return Number(value)
  }

  /** `Name.1`, `Name.2` … */
  list(name: string): string[] {
    const values: string[] = []
    for (let n = 1; this.get(`${name}.${n}`) !== undefined; n += 1)
      values.push(this.must(`${name}.${n}`))
    return values
  }

  /** `Tag.1.Key`, `Tag.1.Value` … */
  tags(): Tag[] {
    const tags: Tag[] = []
    for (let n = 1; this.get(`Tag.${n}.Key`) !== undefined; n += 1) {
      tags.push({ key: this.must(`Tag.${n}.Key`), value: this.get(`Tag.${n}.Value`) ?? '' })
    }
    return tags
  }

  /** Everything in one string: two calls with the same text ask for the same. */
  text(): string {
    return [...this.#values]
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('&')
  }
}
