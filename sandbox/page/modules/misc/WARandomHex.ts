import { define } from '../../loader.js'

define('WARandomHex', {
  /** @param bytes how many; each gives two digits */
  randomHex: (bytes: number): string =>
    Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()
})
