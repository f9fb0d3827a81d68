const chinese = '零〇一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾'
/** Heavenly stems, which count as letters do. */
const stems = '甲乙丙丁戊己庚辛壬癸'

/**
 * A marker that counts: a number, a letter with a sign behind it, a Chinese numeral, also as `第三条`, or one in a circle
 * or in brackets; `o`, `§` and `·` are bullets.
 */
const numbered = new RegExp(
  `^[([（〔]?(?:\\d+(?:\\.\\d+)*|[a-z]{1,5}(?=[.)）])|[${chinese}]+|[${stems}](?=[.)）、．])|第[${chinese}\\d]+[条章节项款步点]?|[\\u2460-\\u249b\\u3220-\\u3229\\u3280-\\u3289])[.)\\]）〕、．,，:：]*$`,
  'i',
)

const digits = new Map(
  ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => [...signs].map((sign) => [sign, value] as const),
  ),
)

/** `二十三` as 23; null where hundreds are, which no list has. */
function valueOf(numeral: string): number | null {
  if (numeral.includes('百')) return null
  const [tens, ones] = numeral.replace('拾', '十').split('十')
  const value = (part: string | undefined, empty: number) =>
    part ? (digits.get(part.at(-1) ?? '') ?? 0) : empty
  return ones === undefined ? value(tens, 0) : value(tens, 1) * 10 + value(ones, 0)
}

/** Digits, letters and dots of full width as the plain ones. */
const plain = (marker: string) =>
  marker.replaceAll(/[０-９Ａ-Ｚａ-ｚ．]/g, (sign) => sign.normalize('NFKC'))

/** Whether a list with this marker counts. */
export const isNumbered = (marker: string): boolean => numbered.test(plain(marker))

/** The number that a marker stands for, of `1.2.` the last; null when it is no number that can be gone on with. */
export function numberOf(marker: string): number | null {
  const arabic = /\d+(?!.*\d)/.exec(plain(marker))?.[0]
  if (arabic) return Number(arabic)
  const numeral = new RegExp(`[${chinese}]+`).exec(marker)?.[0]
  return numeral ? valueOf(numeral) : null
}
