import { limits } from '../../limits.ts'
import { fieldRule, listingRule } from '../rule.ts'

/** Longer names are cut off on the product page. */
const longestGuideName = 40
/** Names that a program gave, or that only their author understands. */
const saysNothing =
  /^(?:untitled|document|scan|new|copy|print|download|file|无标题|新建|文档)[\s\d_()-]*$|final.*final|\bv\d+[_-]?final\b|^[\d_ -]+$/i

const stem = (name: string) => name.replace(/\.[a-z0-9]+$/i, '')

/** Files that buyers see, or are told of in words (IM-6, ST-1). */
export const fileRules = [
  listingRule('picture-alt-missing', ({ pictures }) =>
    pictures.flatMap(({ alt }, at) =>
      alt.trim() === '' ? [{ pointer: `#/pictures/${at}/alt`, facts: { place: at + 1 } }] : [],
    ),
  ),
  fieldRule('logo-shape', '#/files/logo', ({ logo }) => {
    const pixels = logo?.pixels
    return pixels && pixels.width !== pixels.height ? { ...pixels } : null
  }),
  fieldRule('logo-size', '#/files/logo', ({ logo }) => {
    const pixels = logo?.pixels
    const wanted = limits.logoRecommendedPixels
    return pixels && pixels.width === pixels.height && pixels.width < wanted
      ? { ...pixels, wanted }
      : null
  }),
  fieldRule('user-guide-no-text', '#/files/user_guide', ({ userGuide }) =>
    userGuide?.hasText === false ? { name: userGuide.name } : null,
  ),
  fieldRule('user-guide-name', '#/files/user_guide', ({ userGuide }) => {
    const name = userGuide?.name
    return name && (stem(name).length > longestGuideName || saysNothing.test(stem(name)))
      ? { name }
      : null
  }),
]
