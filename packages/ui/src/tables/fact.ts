/** One line of a datasheet. `key` names its slot (`fact-<key>`) when text is not enough. */
export type Fact = { key: string; label: string; value?: string | number | null }
