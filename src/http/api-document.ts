import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const DOCUMENT_FORMATS = ['json', 'yaml'] as const

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** What of the OpenAPI document depends on the settings of the server. */
export interface DocumentHead {
  openapi: string
  info: object
  servers: object[]
}

const HEAD_KEY = /^(?:openapi|info|servers):/

/** The file of the rest of the document, in the folder that the build makes. */
export const documentFile = (folder: string, format: DocumentFormat, { SANDBOX }: { SANDBOX: boolean }): string =>
  join(folder, `${SANDBOX ? 'sandbox' : 'server'}.${format}`)

/** The document without its head, as text to which `withHead` adds one. */
export function withoutHead (format: DocumentFormat, document: object, yaml: string): string {
  if (format === 'yaml') return yaml.split(/^(?=\w)/m).filter((block) => !HEAD_KEY.test(block)).join('')
  const { openapi: _openapi, info: _info, servers: _servers, ...rest } = document as Record<string, unknown>
  return JSON.stringify(rest)
}

/** The whole document. Values of YAML may be written as JSON. */
export function withHead (format: DocumentFormat, { openapi, info, servers }: DocumentHead, rest: string): string {
  if (format === 'json') return `${JSON.stringify({ openapi, info, servers }).slice(0, -1)},${rest.slice(1)}`
  return `openapi: ${openapi}\ninfo: ${JSON.stringify(info)}\nservers: ${JSON.stringify(servers)}\n${rest}`
}

/** What the build has made; undefined where it has made none, as beside the sources. */
export async function readBuilt (file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
