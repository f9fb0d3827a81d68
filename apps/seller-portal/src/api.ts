import { createBrowserSession } from '@emporium/api-client'
import { useSession } from './session/session.store.ts'

/** The one session of this page; when it ends elsewhere, the store is told. */
export const session = createBrowserSession({
  onChange: (isSignedIn) => {
    if (!isSignedIn) useSession().forget()
  },
})

/** The typed client, as the person who is signed in. */
export const { api } = session
