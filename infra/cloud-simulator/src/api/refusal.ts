/** An answer of the API that is an error, in the cloud's own form. */
export class Refusal extends Error {
  readonly statusCode: number
  readonly code: string
  readonly extra: Record<string, unknown>

  constructor(
    statusCode: number,
    code: string,
    message: string,
    extra: Record<string, unknown> = {},
  ) {
    super(message)
    this.statusCode = statusCode
    this.code = code
    this.extra = extra
  }
}

/** Refuses with 404 when something was not found. */
export function found<Thing>(thing: Thing | undefined, code: string, what: string): Thing {
  if (thing === undefined) throw new Refusal(404, code, `The specified ${what} does not exist.`)
  return thing
}
