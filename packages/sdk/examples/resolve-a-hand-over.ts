import { ApiProblem, type Emporium } from '@emporium/sdk'

/** Who came to your site from the marketplace; null when the way is to be begun anew from the product page. */
export async function whoCame(emporium: Emporium, address: URL): Promise<string | null> {
  const token = address.searchParams.get('emporium_token')
  if (!token) return null
  try {
    const { buyerId } = await emporium.resolveHandOver(token)
    return buyerId
  } catch (error) {
    // 404: not one of ours; 409: used before; 410: older than ten minutes.
    if (error instanceof ApiProblem && [404, 409, 410].includes(error.status)) return null
    throw error
  }
}
