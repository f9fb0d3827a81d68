/**
 * What somebody typed to be recognised; the codes only when the account has a second factor, the country only for the
 * account that a first sign-in with a provider makes.
 */
export type SignInEntry = {
  email: string
  password: string
  otp?: string
  recoveryCode?: string
  country?: string
}

/** What is asked of whoever comes back from a provider: a code, or where a new account is at home. */
export type ProviderAnswer = Pick<SignInEntry, 'otp' | 'recoveryCode' | 'country'>

/** A provider to sign in with. */
export type SignInProvider = { id: string; name: string }

/** How an app reaches providers. */
export type ProviderDoor = {
  providers(): Promise<SignInProvider[]>
  beginProvider(visit: {
    provider: string
    returnTo: string
    language?: 'en' | 'zh-CN'
    isAnew?: boolean
  }): Promise<string>
}
