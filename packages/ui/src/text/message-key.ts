/** A tree of messages: leaves are texts. */
export type MessageTree = { [key: string]: string | MessageTree }

/** The same keys, any words: what a translation must look like. */
export type Words<Tree> = { [K in keyof Tree]: Tree[K] extends string ? string : Words<Tree[K]> }

/** The dotted paths of all leaves of a message tree. */
export type MessageKey<Tree, Prefix extends string = ''> = {
  [K in keyof Tree & string]: Tree[K] extends string
    ? `${Prefix}${K}`
    : MessageKey<Tree[K], `${Prefix}${K}.`>
}[keyof Tree & string]
