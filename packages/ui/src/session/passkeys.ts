/** Whether this browser can ask for passkeys at all. */
export const hasPasskeys = (): boolean =>
  typeof window !== 'undefined' && 'PublicKeyCredential' in window

/** Lets the browser ask for a passkey (WebAuthn); rejects when the person says no. */
export async function askPasskey(options: Record<string, unknown>) {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = options as never
  return { ...(await startAuthentication({ optionsJSON })) } as Record<string, unknown>
}

/** Lets the browser make a passkey. */
export async function makePasskey(options: Record<string, unknown>) {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = options as never
  return { ...(await startRegistration({ optionsJSON })) } as Record<string, unknown>
}

/** Whether the person, or the browser for them, turned the question down: nothing to complain about. */
export const isTurnedDown = (error: unknown): boolean =>
  error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)
