/**
 * A key pair of the simulator's seed, which is public by design and opens nothing else.
 * @param {string} accessKeyId
 */
export const simulatorKey = (accessKeyId) => ({
  accessKeyId,
  accessKeySecret: `not-a-secret-${accessKeyId.toLowerCase()}`,
})

/** The platform's own key. */
export const platformKey = simulatorKey('EMPSIMPLATFORM0001')

/** Whom people play in a demonstration, with the key that goes with the part. */
export const demoKeys = [
  { part: 'seller', ...simulatorKey('EMPSIMSELLER0001') },
  { part: 'buyer', ...simulatorKey('EMPSIMBUYER0001') },
]
