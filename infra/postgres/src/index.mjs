export { ownerships, queueRole, queueSchema, serviceNames, schemaOf } from './roles.mjs'
export { provision } from './provision-database.mjs'
export { scramVerifier } from './scram-verifier.mjs'
