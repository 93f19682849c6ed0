import { define } from '../../loader.js'

export class InvalidWidError extends Error {
  override name = 'InvalidWidError'
}

define('WAWebWidError', { InvalidWidError })
