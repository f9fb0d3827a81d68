import { faultOf, limits } from '@emporium/domain'
import sharp, { type Sharp } from 'sharp'
import type { Examined } from './examine-upload.ts'
import { fileNotReadable } from './upload.problems.ts'

function encoded(picture: Sharp, type: string): { picture: Sharp; contentType: string } {
  return type === 'image/jpeg'
    ? { picture: picture.jpeg({ quality: 88 }), contentType: 'image/jpeg' }
    : { picture: picture.png(), contentType: 'image/png' }
}

/**
 * Decodes a picture within bounds and writes it anew: what is stored has no metadata and nothing hidden in it. The
 * first frame of an animation stands for it (IM-6).
 * @param most the longest side that is stored, in pixels
 */
export async function examinePicture(
  bytes: Uint8Array,
  type: string,
  most: number = limits.logoMaxPixels,
): Promise<Examined> {
  const side = limits.logoMaxPixels
  const tooLarge = fileNotReadable({ because: faultOf('picture-too-large', { side }) })
  try {
    const source = sharp(bytes, { limitInputPixels: side * side, failOn: 'error', pages: 1 })
    const { width, height } = await source.metadata()
    if (width > side || height > side) throw tooLarge
    const upright = source
      .rotate()
      .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
    const { picture, contentType } = encoded(upright, type)
    return {
      bytes: await picture.toBuffer(),
      contentType,
      pixels: { width, height },
      pages: null,
      hasText: null,
    }
  } catch (error) {
    if (error === tooLarge || /pixel limit/i.test(String(error))) throw tooLarge
    throw fileNotReadable({ because: faultOf('picture-damaged') })
  }
}
