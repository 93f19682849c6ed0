/** Where the ids of this page's messages come from. */

let draw: (() => number) | undefined

/** Four numbers of 32 bits for a text. */
function hash (text: string): number[] {
  return [1, 2, 3, 4].map((salt) => {
    let value = 0x811c9dc5 ^ salt
    for (const character of `${text}${salt}`) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
    return value >>> 0
  })
}

/** The generator sfc32: plain and quick, for ids are no secrets. */
function generator ([a = 0, b = 0, c = 0, counter = 0]: number[]): () => number {
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result | 0
    return result >>> 0
  }
  for (let warmUp = 0; warmUp < 16; warmUp++) next()
  return next
}

/** @param seed the ids that follow are the same ones for the same text; without it they are random */
export function seedRandom (seed: string | undefined): void {
  draw = seed === undefined ? undefined : generator(hash(seed))
}

/** @param bytes how many; each gives two digits */
export function randomHex (bytes: number): string {
  const values = new Uint8Array(bytes)
  const seeded = draw
  if (seeded === undefined) crypto.getRandomValues(values)
  else values.forEach((_, place) => { values[place] = seeded() & 0xff })
  return Array.from(values, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()
}
