import { askCloudFor } from '@emporium/cloud/key-problems'

/** Does something with a buyer's key and tells its failures in our words (ST-3). */
export const askCloud = askCloudFor('launch_server')
