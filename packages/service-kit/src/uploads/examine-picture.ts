import { faultOf, limits } from '@emporium/domain'
import sharp, { type Sharp } from 'sharp'
import type { Accepted, Examined } from './examine-upload.ts'
import { fileNotReadable } from './upload.problems.ts'

function encoded(picture: Sharp, type: string): { picture: Sharp; contentType: string } {
  if (type === 'image/jpeg')
    return { picture: picture.jpeg({ quality: 88 }), contentType: 'image/jpeg' }
  // Letters on a screen keep their edges, and the file is a fraction of a PNG.
  // What is clear in a drawing is paper, in the dark as well.
  if (type === 'image/webp')
    return {
      picture: picture.flatten({ background: '#fff' }).webp({ quality: 86, smartSubsample: true }),
      contentType: type,
    }
  return { picture: picture.png(), contentType: 'image/png' }
}

/**
 * Decodes a picture within bounds and writes it anew: what is stored has no metadata and nothing hidden in it. The
 * first frame of an animation stands for it (IM-6).
 */
export async function examinePicture(
  bytes: Uint8Array,
  type: string,
  { mostPixels = limits.logoMaxPixels, storedAs }: Omit<Accepted, 'types'>,
): Promise<Examined> {
  const side = limits.logoMaxPixels
  const tooLarge = fileNotReadable({ because: faultOf('picture-too-large', { side }) })
  try {
    const source = sharp(bytes, { limitInputPixels: side * side, failOn: 'error', pages: 1 })
    // As it is seen: a camera that was held upright says so beside the picture.
    const { width, height } = (await source.metadata()).autoOrient
    if (width > side || height > side) throw tooLarge
    const upright = source
      .rotate()
      .resize({ width: mostPixels, height: mostPixels, fit: 'inside', withoutEnlargement: true })
    const { picture, contentType } = encoded(upright, storedAs ?? type)
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
