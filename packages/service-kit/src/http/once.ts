/**
 * A value that is made when it is first asked for, and kept. A service has hundreds of schemas, for each answer of each
 * route and for each part of a request, and in its life uses a part of them; compiling all at the start made up most of
 * the start and a good part of the memory.
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
