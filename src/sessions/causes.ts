import { CapabilityMissing, NotABusiness, NotAllowed, NotFound, NotPossible, type CataloguedError } from '../errors.js'

type Cause = new (call: string, text: string) => CataloguedError

/** How wa-js words the causes that a caller can do something about. */
const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/not (?:is )?(?:a )?business/i, NotABusiness],
  [/not in pallet|not is a order|failed to load the image|input buffer|unsupported image|vips|media_err_|sharp library/i, NotPossible],
  [/already (?:not )?a group admin|not a group member|not-acceptable|\bconflict\b|bad-request/i, NotPossible],
  [/not (?:a |the )?(?:group )?admin|not allowed|not-allowed|not-authorized|\bforbidden\b|restricted member|require[sd]? admin|only an admin/i, NotAllowed],
  [/not found|failed to find or create chat|item-not-found|no valid participants|not exists?\b|not a (?:group|poll|newsletter)|invalid (?:invite|wid)|incorrect type|is not your contact|invalid wid/i, NotFound],
  [/not possible to send|expired|can ?not|can't|can only|not from me|already|too large|exceeds|not contains media|not have a reply|restricted/i, NotPossible]
]

/** How a name that the page lacks shows in the text of an error. */
const MISSING = /([\w$]+)\)? is not (?:a|an exported) function|((?:module )?[\w.$]+) is missing$/

/** The error of the catalogue for the text of an error of WhatsApp's page; undefined where the cause is not known. */
export function causeOf (call: string, text: string): CataloguedError | undefined {
  const [, called, read] = MISSING.exec(text) ?? []
  const missing = called ?? read
  if (missing !== undefined) return new CapabilityMissing(missing, call)
  const known = CAUSES.find(([pattern]) => pattern.test(text))
  return known && new known[1](call, text)
}
