/** A check that held or not, as the runner's report counts it. */
type Outcome = { name: string; ok: boolean; error?: string }

/** Runs checks one after the other, says how each went, and goes on after one that failed. */
export class Checks {
  readonly outcomes: Outcome[] = []

  /** Does a check; it throws when what it is about does not hold. Answers what it found, or null. */
  async check<T>(name: string, look: () => Promise<T>): Promise<T | null> {
    const start = performance.now()
    const note = (error?: string) => {
      const ms = Math.round(performance.now() - start)
      this.outcomes.push({ name, ok: error === undefined, ...(error ? { error } : {}) })
      console.log(`${error ? '✗' : '✓'} ${name}  ${ms} ms${error ? `\n  ${error}` : ''}`)
    }
    try {
      const found = await look()
      note()
      return found
    } catch (error) {
      note(error instanceof Error ? error.message : String(error))
      return null
    }
  }

  /** How many held and which did not, in the words of jest's report, which the runner adds up. */
  report() {
    const failed = this.outcomes.filter(({ ok }) => !ok)
    const assertionResults = this.outcomes.map(({ name, ok, error = '' }) => ({
      fullName: name,
      status: ok ? 'passed' : 'failed',
      failureMessages: ok ? [] : [error],
    }))
    return {
      numPassedTests: this.outcomes.length - failed.length,
      numFailedTests: failed.length,
      testResults: [
        { name: 'faults', status: failed.length > 0 ? 'failed' : 'passed', assertionResults },
      ],
    }
  }
}
