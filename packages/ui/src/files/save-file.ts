/** Lets the browser save bytes under a name, as if a link to them had been followed. */
export function saveFile(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/**
 * Opens a tab for a paper whose address is still asked for: a browser lets a page open one only while somebody presses.
 * The tab knows nothing of the page; where none may be opened, the paper takes the place of a download.
 */
export function openPaper(name: string): (url: string) => void {
  const tab = window.open('', '_blank')
  if (!tab) return (url) => followDownload(url, name)
  tab.opener = null
  return (url) => tab.location.replace(url)
}

/** Follows a link to a file that is sent as a download: the browser saves it, and the page stays. */
export function followDownload(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
