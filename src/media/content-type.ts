/** Types that say nothing. */
const UNTOLD = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-www-form-urlencoded',
  'application/download',
  'application/force-download',
  'application/x-download',
  'application/unknown',
  'multipart/form-data'
])

const TYPE = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;(.*))?$/s

/** Parameters that are part of what a file is; others, such as the charset of a picture, are not. */
const isKept = (type: string, name: string) =>
  name === 'codecs' ? /^(?:audio|video)\//.test(type) : name === 'charset' && type.startsWith('text/')

/**
 * A media type as WhatsApp writes it: in lower case, with its `codecs` or `charset`, as in `audio/ogg; codecs=opus`.
 * Undefined where the text is no type, or one that says nothing.
 */
export function specificType (written: string | undefined): string | undefined {
  const [, type = '', rest = ''] = TYPE.exec(written ?? '') ?? []
  const essence = type.toLowerCase()
  if (essence === '' || UNTOLD.has(essence)) return undefined
  const kept = parametersOf(rest).filter(([name]) => isKept(essence, name)).map(([name, value]) => `; ${name}=${value}`)
  return `${essence}${kept.join('')}`
}

/** The type without its parameters. */
export const essenceOf = (mimetype: string): string => mimetype.split(';')[0]?.trim().toLowerCase() ?? ''

/** Parameters as in a header: `a=b; c="d"`. Names are in lower case, and values without quotes. */
export function parametersOf (text: string): Array<[name: string, value: string]> {
  const found: Array<[string, string]> = []
  for (const [, name = '', quoted, bare = ''] of text.matchAll(
    /(?:^|;)\s*([\w!#$&+.^`|~*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g
  )) {
    const value = quoted === undefined ? bare.trim() : quoted.replace(/\\(["\\])/g, '$1')
    if (value !== '') found.push([name.toLowerCase(), value])
  }
  return found
}
