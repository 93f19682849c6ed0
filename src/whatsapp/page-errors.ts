/** A line of a stack, in any engine's words: `at f (place)`, `f@place`. */
const FRAME =
  /\s+at\s+(?:async\s+)?(?:new\s+)?(?:[\w$.<>[\]]+(?:\s+\[as \S+\])?\s+\(|(?:https?|file|pptr|webpack):|<anonymous>|\/).*$/
/** A place in a script of a page or of this machine. */
const PLACE = /\(?(?:https?|file|pptr|webpack|node):\S*?:\d+(?::\d+)?\)?/g
const PATH = /(?<=^|[\s("'`=])(?:[A-Za-z]:\\|~?\/)(?:[\w.@+~-]+[/\\])+[\w.@+~-]+(?::\d+)*/g
/** What engines put before the text of an error. */
const HEAD = /^(?:Uncaught\s+|Evaluation failed:\s*|Protocol error \([\w.]+\):\s*|(?:[A-Z]\w*)?Error:\s*)+/
/** A defect in the page's scripts, whose text names their minified variables. */
const DEFECT =
  /\bis not (?:a function|defined|iterable|a constructor|an object)\b|^(?:Cannot|Can't|can't|cannot) (?:read|set|access|destructure|convert undefined)\b|^undefined is not|before initialization/

/** Longest text that a reply repeats, in characters. */
const MAX_LENGTH = 500

/** What an error of the page, or whatever else was thrown, says. */
export function textOfError (error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'string') return error
  const { message, text } = Object(error) as { message?: unknown, text?: unknown }
  return typeof message === 'string'
    ? message
    : typeof text === 'string'
      ? text
      : (JSON.stringify(error) ?? String(error))
}

/**
 * The text of an error as callers may see it: one line, without a stack, a place in a script, a path of this machine
 * or the name of a minified variable.
 */
export function plainText (text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/)
  const plain = line
    .replace(HEAD, '')
    .replace(FRAME, '')
    .replace(PLACE, '')
    .replace(PATH, '')
    .replace(/\s{2,}/g, ' ')
    .trim()
  if (plain === '' || DEFECT.test(plain)) return 'an internal error of WhatsApp Web'
  return plain.slice(0, MAX_LENGTH)
}

/** Whether a call failed because the page or the browser has gone. */
export const isClosedTarget = (error: unknown) =>
  error instanceof Error &&
  /Target closed|Session closed|Connection closed|detached|has disconnected/i.test(error.message)
