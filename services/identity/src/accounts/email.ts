/**
 * One spelling for each address: lower case throughout. Mail systems may tell upper from lower case before the @, but
 * none in use does, and people do not.
 */
export const normaliseEmail = (email: string): string => email.normalize('NFKC').toLowerCase()
