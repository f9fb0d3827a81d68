/**
 * A shelf that is a second old is fresh to a shared cache; a browser asks each time, so that people see what they have
 * just done (ST-4: the storefront shows a rating within two seconds).
 */
export const fresh = 'public, max-age=0, s-maxage=1'
