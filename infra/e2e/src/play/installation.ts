/** The installation that a journey is played against, from the environment or the command line. */
export type Installation = {
  /** Its origin. */
  url: string
  /** The mail catcher's page, from which confirmation mails are read. */
  mailUrl: string
  admin: { email: string; password: string }
  /** Key pairs of the seller and of the buyer at the cloud. */
  sellerKey: KeyPair
  buyerKey: KeyPair
}
export type KeyPair = { accessKeyId: string; accessKeySecret: string }

/** The demo keys of the cloud simulator: obviously no secrets. */
function simulated(accessKeyId: string): KeyPair {
  return { accessKeyId, accessKeySecret: `not-a-secret-${accessKeyId.toLowerCase()}` }
}

function keyPair(environment: NodeJS.ProcessEnv, name: string, fallback: string): KeyPair {
  const accessKeyId = environment[`${name}_ACCESS_KEY_ID`]
  const accessKeySecret = environment[`${name}_ACCESS_KEY_SECRET`]
  return accessKeyId && accessKeySecret ? { accessKeyId, accessKeySecret } : simulated(fallback)
}

/** Reads where the installation is; throws with what is missing. */
export function installationFrom(environment: NodeJS.ProcessEnv, url?: string): Installation {
  const need = (name: string) => {
    const value = environment[name]
    if (!value) throw new Error(`Set ${name}, or start the installation with "npm start" first.`)
    return value
  }
  return {
    url: url ?? need('GATEWAY_URL'),
    mailUrl: need('MAIL_PAGE_URL'),
    admin: { email: need('ADMIN_EMAIL'), password: need('ADMIN_PASSWORD') },
    sellerKey: keyPair(environment, 'SELLER', 'EMPSIMSELLER0001'),
    buyerKey: keyPair(environment, 'BUYER', 'EMPSIMBUYER0001'),
  }
}
