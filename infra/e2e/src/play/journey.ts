/** How one step went. */
export type StepReport = { step: string; ok: boolean; ms: number; error?: string }

/** Plays steps one after the other and reports each; stops at the first that does not hold. */
export class Journey {
  readonly reports: StepReport[] = []
  constructor(private readonly tell: (report: StepReport) => void) {}

  /** Plays a step; its checks throw when they do not hold. */
  async step<T>(step: string, play: () => Promise<T>): Promise<T> {
    const start = performance.now()
    const report = (ok: boolean, error?: string) => {
      const ms = Math.round(performance.now() - start)
      const line: StepReport = { step, ok, ms, ...(error ? { error } : {}) }
      this.reports.push(line)
      this.tell(line)
    }
    try {
      const outcome = await play()
      report(true)
      return outcome
    } catch (error) {
      report(false, error instanceof Error ? error.message : String(error))
      throw error
    }
  }
}
