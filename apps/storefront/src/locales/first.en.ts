import { aroundEn } from './around.en.ts'
import { shopEn } from './shop.en.ts'
import { wishesEn } from './wishes.en.ts'

/** The texts that every page begins with, in English: the frame, and all that is found without signing in. */
export const firstEn = {
  brand: 'Emporium',
  ...shopEn,
  ...aroundEn,
  ...wishesEn,
}
