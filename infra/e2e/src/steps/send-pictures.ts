import { drawScreen, type ScreenKind } from '../files/screens.ts'
import type { Person } from '../people/person.ts'
import type { Installation } from '../play/installation.ts'
import { fillDraft, sendFile } from './publish.ts'

/** A picture of a product: a drawing of a screen, and what it shows in words (ST-1). */
export type ProductPicture = { screen: ScreenKind; alt: string }

/** Sends the pictures of a draft, and puts them in their order with their words. */
export async function sendPictures(
  installation: Installation,
  seller: Person,
  productId: string,
  sent: readonly ProductPicture[],
): Promise<void> {
  const pictures: { fileId: string; alt: string }[] = []
  for (const { screen, alt } of sent) {
    const fileId = await sendFile(installation, seller, productId, {
      slot: 'picture',
      name: `${screen}.png`,
      type: 'image/png',
      bytes: drawScreen(screen),
    })
    pictures.push({ fileId, alt })
  }
  await fillDraft(seller, productId, { pictures })
}
