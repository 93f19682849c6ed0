/** Beginnings that no country's numbers have. */
const UNUSED =
  /^(?:21[04579]|259|28|29[2-6]|384|388|42[24-9]|671|69[3-9]|80|83|85[14789]|87|88[1-457-9]|89|969|978|99[0179])/

/** Countries whose numbers all have one length, code included. */
const LENGTHS: ReadonlyArray<readonly [code: RegExp, pattern: RegExp]> = [
  [/^1/, /^1[2-9]\d{9}$/],
  [/^7/, /^7[3-9]\d{9}$/],
  [/^55/, /^55[1-9][1-9]\d{8,9}$/]
]

/**
 * Whether a number can be that of a phone: with the code of a country, no 0 in front, and neither too short nor too
 * long.
 */
export function isPhoneNumber (digits: string): boolean {
  if (!/^[1-9]\d{7,13}$/.test(digits) || UNUSED.test(digits)) return false
  const known = LENGTHS.find(([code]) => code.test(digits))
  return known === undefined || known[1].test(digits)
}
