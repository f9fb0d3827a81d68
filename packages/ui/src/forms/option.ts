/** One thing to choose. `reason` says why it cannot be chosen. */
export type Option<Value extends string = string> = {
  value: Value
  label: string
  description?: string
  disabled?: boolean
  reason?: string
  /** How many results it would give, for filters. */
  count?: number
}
/** Options under a heading. */
export type OptionGroup<Value extends string = string> = { label: string; options: Option<Value>[] }
