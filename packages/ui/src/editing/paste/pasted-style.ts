/** The inline style of an element by property, with the `mso-…` ones that a browser does not read. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const rules = (element.getAttribute('style') ?? '').split(';').map((rule) => {
    const [name = '', ...value] = rule.split(':')
    return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const
  })
  return new Map(rules.filter(([name]) => name !== ''))
}

const plainNames = new Set(
  'black white gray grey silver windowtext auto none inherit initial unset transparent currentcolor'.split(
    ' ',
  ),
)

/** Red, green and blue of a colour; null of a word, and of notations that no word processor writes. */
function channelsOf(colour: string): number[] | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})\b/.exec(colour)?.[1]
  if (hex) {
    const size = hex.length / 3
    return [0, 1, 2].map((at) =>
      Number.parseInt(hex.slice(at * size, (at + 1) * size).repeat(3 - size), 16),
    )
  }
  const numbers = /^rgba?\(([^)]*)\)/.exec(colour)?.[1]
  return numbers ? numbers.split(/[\s,/]+/, 3).map(Number) : null
}

/** Whether a colour only says "text on paper", dark or light: grey, almost black, almost white. */
function isPlain(colour: string): boolean {
  const channels = channelsOf(colour)
  if (!channels)
    return !/^[a-z]+\b(?!\()/.test(colour) || plainNames.has(colour.split(' ')[0] ?? '')
  const [most, least] = [Math.max(...channels), Math.min(...channels)]
  return most - least < 32 || most < 80 || least > 190
}

/** Whether an element looks like something: a colour, a mark behind it, a line below, a place on the page. */
export function hasLook(element: Element): boolean {
  const style = styleOf(element)
  const { localName } = element
  const isLink = element.closest('a') !== null || element.querySelector('a') !== null
  if (/^(center|right)$/.test(style.get('text-align') ?? '')) return true
  if (!isPlain(style.get('background') ?? style.get('background-color') ?? '')) return true
  if (isLink) return false
  const colour = style.get('color') ?? element.getAttribute('color')?.toLowerCase() ?? ''
  return !isPlain(colour) || localName === 'u' || isUnderlined(style)
}

const isUnderlined = (style: ReadonlyMap<string, string>) =>
  /\bunderline\b/.test(style.get('text-decoration') ?? style.get('text-decoration-line') ?? '')
