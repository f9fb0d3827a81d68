/** The error codes of RFC 6749 section 5.2 that we use. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'temporarily_unavailable'
  | 'server_error'

/** A refusal of the token endpoint: OAuth demands a form of its own there, not problem details. */
export class OAuthFault extends Error {
  override readonly name = 'OAuthFault'
  constructor(
    readonly code: OAuthErrorCode,
    description: string,
  ) {
    super(description)
  }

  /** The HTTP status that RFC 6749 gives it. */
  get status(): number {
    return this.code === 'invalid_client' ? 401 : 400
  }
}
