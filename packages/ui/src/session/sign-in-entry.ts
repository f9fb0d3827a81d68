/** What somebody typed to be recognised; the codes only when the account has a second factor. */
export type SignInEntry = { email: string; password: string; otp?: string; recoveryCode?: string }
