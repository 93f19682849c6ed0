/**
 * A message's content in plain words, as the control API shows it: its type, its text, and what its kind has besides.
 */
export interface Described {
  type: string
  body: string
  [field: string]: unknown
}

/** One kind of message, as the cloud describes it. */
export interface ContentKind<Part = any> {
  /** Name of its part of WhatsApp's envelope. */
  part: string
  /** @param now Unix time in milliseconds, for what ends by itself */
  describe: (part: Part, now: number) => Described
}
