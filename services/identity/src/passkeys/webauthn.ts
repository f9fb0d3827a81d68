/**
 * The library for passkeys (W3C Web Authentication, Level 3). It is large, and the worker never needs it: it is loaded
 * with the first passkey.
 */
export const webauthn = () => import('@simplewebauthn/server')
