/** A kill -9 in the middle of a step of the journey. */
export type Kill = {
  /** How the step's name begins. */
  step: string
  /** The process, by the name that `status` gives its log. */
  victim: string
  /** Milliseconds after the step began. */
  afterMs: number
}

const kill = (step: string, victim: string, afterMs: number): Kill => ({ step, victim, afterMs })

/** What answers people: each API, the gateway, the cloud, and PostgreSQL twice, at a time when it has work. */
export const apiKills: readonly Kill[] = [
  kill('0 the reviewer', 'mail-catcher', 20),
  kill('1 a visitor registers', 'identity', 250),
  kill('2 applies as a seller', 'vendor-onboarding', 30),
  kill('3 ops approves', 'postgres', 20),
  kill('4 the seller looks images up', 'catalog', 120),
  kill('4 previews', 'gateway', 15),
  kill('5 a reviewer claims', 'image-review', 80),
  kill('5 reaches the product', 'cloud-simulator', 400),
  kill('6 the product is produced', 'postgres', 900),
  kill('6 accepts the EULA', 'transactions', 8),
  kill('8 the buyer rates', 'ratings', 5),
]

/** What works behind: each worker, in the step that waits for it. */
export const workerKills: readonly Kill[] = [
  kill('1 a visitor registers', 'identity-worker', 130),
  kill('2 applies as a seller', 'vendor-onboarding-worker', 40),
  kill('3 ops approves', 'identity-worker', 15),
  kill('4 the seller looks images up', 'catalog-worker', 5),
  kill('5 a reviewer claims', 'image-review-worker', 5),
  kill('5 reaches the product', 'cloud-simulator', 1_300),
  kill('6 the product is produced', 'image-review-worker', 1_500),
  kill('6 a buyer registers', 'postgres', 200),
  kill('6 deploys a server', 'transactions-worker', 350),
  kill('8 the buyer rates', 'ratings-worker', 5),
]

/** With Redis as the carrier of messages: Redis in steps that wait for a message, and a worker that talks to it. */
export const redisKills: readonly Kill[] = [
  kill('1 a visitor registers', 'redis', 100),
  kill('3 ops approves', 'redis', 20),
  kill('5 a reviewer claims', 'image-review-worker', 5),
  kill('6 the product is produced', 'redis', 500),
  kill('6 deploys a server', 'transactions-worker', 300),
  kill('8 the buyer rates', 'redis', 10),
]
