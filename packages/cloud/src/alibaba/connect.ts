import { readAccount } from './account.ts'
import { copyImage, deleteImage } from './images/change-image.ts'
import { openConnection } from './connection.ts'
import { deleteInstance, stopInstance } from './instances/end-instance.ts'
import { findInstancesByTag, getInstance } from './instances/find-instances.ts'
import { getImage, listImages } from './images/list-images.ts'
import { listInstanceTypes } from './instances/list-instance-types.ts'
import { getCommandResult, runCommand } from './commands/run-command.ts'
import { runInstance } from './instances/run-instance.ts'
import { changeSharing, isImageSharedWith } from './images/share-image.ts'
import type { Cloud, CloudCredentials } from '../cloud.ts'
import type { CallRules } from './options.ts'

/** All calls of one key pair. This file and what it imports load the vendor's SDK. */
export function connectAlibaba(credentials: CloudCredentials, rules: CallRules): Cloud {
  const connection = openConnection(credentials, rules)
  return {
    account: () => readAccount(connection),
    listImages: (query) => listImages(connection, query),
    getImage: (place) => getImage(connection, place),
    shareImage: (order) => changeSharing(connection, order, 'add'),
    unshareImage: (order) => changeSharing(connection, order, 'remove'),
    isImageSharedWith: (order) => isImageSharedWith(connection, order),
    copyImage: (order) => copyImage(connection, order),
    deleteImage: (place) => deleteImage(connection, place),
    listInstanceTypes: ({ regionId }) => listInstanceTypes(connection, regionId),
    runInstance: (order) => runInstance(connection, order),
    getInstance: (place) => getInstance(connection, place),
    findInstancesByTag: (query) => findInstancesByTag(connection, query),
    stopInstance: (place) => stopInstance(connection, place),
    deleteInstance: (order) => deleteInstance(connection, order),
    runCommand: (order) => runCommand(connection, order),
    getCommandResult: (query) => getCommandResult(connection, query),
  }
}
