/** A shell script for one running server. // RV-2 */
export type RunCommandOrder = {
  regionId: string
  instanceId: string
  /** At most 18,000 bytes of UTF-8. */
  script: string
  /** The script is killed after this many seconds (10 to 86,400). */
  timeoutSeconds: number
  /** The same token never starts the script a second time. */
  clientToken: string
}

/** How far a script is. Only the last four are final. */
export type CommandStatus = 'pending' | 'running' | 'finished' | 'failed' | 'stopped' | 'timeout'

/** What became of a script on a server. // RV-2 */
export type CommandResult = {
  status: CommandStatus
  /** Undefined until the script ends by itself. */
  exitCode?: number
  /** What the script wrote so far; the cloud keeps the last 24 KB. */
  output: string
  startedAt?: Date
  finishedAt?: Date
  /** The cloud's own words why the script could not be run. */
  failure?: string
}
