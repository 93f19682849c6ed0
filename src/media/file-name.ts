import { basename, extname } from 'node:path'
import { extension, lookup } from 'mime-types'
import { essenceOf, parametersOf, specificType } from './content-type.js'

/** Longest name of a file, in characters; longer ones lose their middle, not their extension. */
const MAX_LENGTH = 200

/** Extensions as people know them, where the list of types names another one first. */
const USUAL: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/opus': 'opus',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/amr': 'amr',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'video/quicktime': 'mov',
  'application/x-zip-compressed': 'zip'
}

/** Extensions of programs that hand out files: they say nothing of the file. */
const SCRIPTS = new Set(['php', 'asp', 'aspx', 'ashx', 'jsp', 'jspx', 'cgi', 'do', 'action', 'pl', 'py', 'cfm', 'dll'])

/** Names of query parameters that hold the name of a file. */
const NAMING = /^(?:file_?name|file|name|download|attname|title|attachment|fn|f|path|key|object)$/i

/** The extension that fits a type, without a dot; empty where there is none. */
export function extensionFor (mimetype: string): string {
  const essence = essenceOf(mimetype)
  return USUAL[essence] ?? (extension(essence) || '')
}

/** The type that the extension of a name stands for. */
export const typeOfName = (name: string): string | undefined => specificType(lookup(name) || undefined)

/** The name without folders and without what is not printed; undefined where nothing is left. */
export function cleanName (name: string | undefined): string | undefined {
  const clean = basename((name ?? '').replaceAll('\\', '/')).replaceAll(/\p{C}/gu, '').trim()
  if (clean === '' || /^\.+$/.test(clean)) return undefined
  if (clean.length <= MAX_LENGTH) return clean
  const end = extname(clean).slice(0, 20)
  return `${clean.slice(0, MAX_LENGTH - end.length)}${end}`
}

/** The name in a Content-Disposition header: `filename*` has precedence over `filename`, which has several forms. */
export function nameInDisposition (header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const parameters = new Map(parametersOf(header.slice(header.indexOf(';') + 1)).reverse())
  return cleanName(decodeExtended(parameters.get('filename*')) ?? decodePlain(parameters.get('filename')))
}

/** RFC 8187: `UTF-8''caf%C3%A9.pdf`. */
function decodeExtended (value: string | undefined): string | undefined {
  const [, charset = '', encoded = ''] = /^([\w-]+)'[\w-]*'(.*)$/s.exec(value ?? '') ?? []
  if (/^utf-?8$/i.test(charset)) return decodeUri(encoded)
  if (!/^iso-8859-1$/i.test(charset)) return undefined
  return encoded.replace(/%([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** UTF-8 that was read byte by byte, percent signs, and the encoded words of mail are what some servers write. */
function decodePlain (value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const word = /^=\?utf-8\?([bq])\?(.*)\?=$/i.exec(value)
  if (word) return decodeWord(word[1] ?? '', word[2] ?? '')
  const text = isByteText(value) ? utf8(Buffer.from(value, 'latin1')) ?? value : value
  return /%[\da-f]{2}/i.test(text) ? decodeUri(text) ?? text : text
}

const isByteText = (text: string) => /[\x80-\xff]/.test(text) && /^[\0-\xff]*$/.test(text)

function decodeWord (kind: string, text: string): string {
  if (kind.toLowerCase() === 'b') return Buffer.from(text, 'base64').toString()
  return decodeUri(text.replaceAll('_', ' ').replaceAll('%', '%25').replaceAll('=', '%')) ?? text
}

function utf8 (bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeUri (text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/**
 * The file name of a download whose response names none: from the path or the query of its URL, with an extension that
 * matches the type.
 */
export function nameInUrl ({ pathname, searchParams }: URL, mimetype: string | undefined): string | undefined {
  const path = cleanName(decodeUri(pathname.split('/').at(-1) ?? ''))
  const query = queryNames(searchParams)
  const fits = (name: string) => mimetype === undefined || isOfType(name, mimetype)
  const fitting = [path, ...query].find((name) => name !== undefined && hasExtension(name) && fits(name))
  if (fitting !== undefined) return fitting
  return path ?? query[0]
}

function queryNames (query: URLSearchParams): string[] {
  const entries = [...query].map(([key, value]) => ({
    name: /disposition/i.test(key) ? nameInDisposition(value) : cleanName(value),
    isNaming: /disposition/i.test(key) || NAMING.test(key)
  }))
  const named = entries.filter(
    (entry): entry is { name: string, isNaming: boolean } => entry.name !== undefined && hasExtension(entry.name)
  )
  return named.sort((a, b) => Number(b.isNaming) - Number(a.isNaming)).map(({ name }) => name)
}

/** An extension that says what a file is. */
function hasExtension (name: string): boolean {
  const [, end = ''] = /\.(\w{1,8})$/.exec(name) ?? []
  return /[a-z]/i.test(end) && !SCRIPTS.has(end.toLowerCase())
}

function isOfType (name: string, mimetype: string): boolean {
  const type = typeOfName(name)
  const essence = essenceOf(mimetype)
  // An extension that no list knows does not contradict.
  return type === undefined || type === essence || extensionFor(type) === extensionFor(essence)
}

/** The name with an extension that fits the type, where it has none. @param stem in place of a missing name */
export function completeName (name: string | undefined, mimetype: string | undefined, stem: string): string {
  const base = name ?? stem
  if (hasExtension(base) || mimetype === undefined) return base
  const end = extensionFor(mimetype)
  if (end === '') return base
  const [, script = ''] = /\.(\w{1,8})$/.exec(base) ?? []
  return `${SCRIPTS.has(script.toLowerCase()) ? base.slice(0, -script.length - 1) : base}.${end}`
}

/** Content-Disposition of a download, with the name where there is one. */
export function attachment (name: string | undefined): string {
  const clean = cleanName(name)
  if (clean === undefined) return 'attachment'
  const plain = clean.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(clean).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
