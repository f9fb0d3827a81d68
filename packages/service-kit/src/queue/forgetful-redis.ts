/** Redis would lose acknowledged messages on a crash (5.6 % in a kill test without append-only persistence). */
export class ForgetfulRedis extends Error {
  override readonly name = 'ForgetfulRedis'
  constructor() {
    super(
      'Redis runs without append-only persistence (appendonly no). Turn it on, or set REDIS_WITHOUT_AOF=true.',
    )
  }
}
