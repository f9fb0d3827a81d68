/** Who asks for passkeys (WebAuthn 5.4.2): a passkey made for one host name works on no other. */
export type RelyingParty = {
  id: string
  name: string
  /** The origins of the pages that may ask. */
  origins: string[]
}

/** The marketplace as a relying party. */
export function relyingPartyOf(publicUrl: string, origins: Iterable<string>): RelyingParty {
  return { id: new URL(publicUrl).hostname, name: 'Emporium', origins: [...origins] }
}
