/** So much of a message stands in the mail that tells of it. */
const most = 500

/** How a message begins, cut between two characters and never within one; a short one is whole. */
export function beginningOf(text: string): string {
  const characters = [...text.trim()]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}
