import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { inState } from '../configuration/paths.mjs'

const kept = 3

/**
 * Where a process writes what it prints.
 * @param {string} name of the process
 * @param {number} [age] 0 is the present one
 */
export const logFile = (name, age = 0) =>
  inState('logs', age === 0 ? `${name}.log` : `${name}.${age}.log`)

/**
 * Puts the log of the last run aside; the oldest is dropped.
 * @param {string} name
 */
export const rotateLog = (name) => {
  mkdirSync(inState('logs'), { recursive: true })
  rmSync(logFile(name, kept), { force: true })
  for (let age = kept - 1; age >= 0; age -= 1) {
    if (existsSync(logFile(name, age))) renameSync(logFile(name, age), logFile(name, age + 1))
  }
}

/** @param {string} name */
export const openLog = (name) => openSync(logFile(name), 'a', 0o640)

/**
 * The last lines that a process printed.
 * @param {string} name
 * @param {number} [lines]
 */
export const tailOfLog = (name, lines = 25) =>
  existsSync(logFile(name))
    ? readFileSync(logFile(name), 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    : ''
