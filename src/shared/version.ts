import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// This file runs from src/ in the tests and from dist/src/ when built.
const root = ['..', '../..'].map((up) => join(import.meta.dirname, up)).find((folder) => existsSync(join(folder, 'package.json'))) ?? '.'

/** Version of this server, as package.json has it. */
export const VERSION = (createRequire(import.meta.url)(join(root, 'package.json')) as { version: string }).version
