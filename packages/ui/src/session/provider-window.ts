/** The channel between a page with work on it and the window in which somebody is at a provider. */
const channelName = 'emporium-provider'
/** The member of the address by which the page knows its own window again. */
const member = 'visit'

/** A window for a provider, beside a page that stays as it is. */
export type ProviderWindow = {
  /** Belongs into the address of the page that it comes back to. */
  readonly query: Record<string, string>
  goTo(address: string): void
  close(): void
}

/**
 * Opens a window beside the page; null when the browser does not let us. It must be opened in the very moment of a
 * click, before its address is known. Coming back it tells by a channel of this origin: the way to a page of somebody
 * else cuts every other tie between the two (Cross-Origin-Opener-Policy).
 */
export function openProviderWindow(onBack: () => void): ProviderWindow | null {
  const opened = window.open('', '_blank', 'popup,width=520,height=720')
  if (!opened) return null
  const visit = crypto.randomUUID()
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }) => {
    // Other pages may be waiting for windows of theirs.
    if (data !== visit) return
    channel.close()
    onBack()
  })
  return {
    query: { [member]: visit },
    goTo: (address) => opened.location.replace(address),
    close: () => {
      channel.close()
      opened.close()
    },
  }
}

/** In the window that has come back: tells the page that waits for it, and closes if the browser lets it. */
export function tellProviderBack(): void {
  const visit = new URL(window.location.href).searchParams.get(member)
  if (visit) {
    const channel = new BroadcastChannel(channelName)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, it takes none
    channel.postMessage(visit)
    channel.close()
  }
  window.close()
}
