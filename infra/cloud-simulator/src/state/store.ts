import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { seededState } from './seed.ts'
import type { State } from './state.ts'

/** Keeps the state in a file, so that killing the simulator loses nothing that it has answered. */
export type Store = { read(): State; write(state: State): void }

/** Without a path nothing is kept. */
export function openStore(path: string | undefined): Store {
  if (!path) return { read: seededState, write: () => undefined }
  mkdirSync(dirname(path), { recursive: true })
  return {
    read: () => (existsSync(path) ? stateOf(readFileSync(path, 'utf8')) : seededState()),
    write: (state) => writeAtomically(path, JSON.stringify(state)),
  }
}

function stateOf(json: string): State {
  const state = JSON.parse(json) as State
  if (state.version !== 1)
    throw new Error('The state file was written by another version of the simulator.')
  return state
}

function writeAtomically(path: string, text: string): void {
  const draft = `${path}.draft`
  const file = openSync(draft, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}
