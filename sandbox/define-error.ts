import createError from '@fastify/error'
import { DEFAULT_SESSION } from '../schemas/common.js'
import { errorBody, type ErrorBody } from '../src/errors.js'

type SandboxError = new (...args: unknown[]) => Error & { code: string, statusCode: number }

/** Every error of the sandbox by its code. */
export const sandboxCatalog = new Map<string, { text: string, status: number }>()

/** @param samples what the text names in the example of the API page */
export function define (
  code: string,
  text: string,
  status: number,
  ...samples: unknown[]
): SandboxError & { statusCode: number, example: ErrorBody } {
  const Base = createError(code, text, status) as unknown as SandboxError
  sandboxCatalog.set(code, { text, status })
  return class extends Base {
    static statusCode = status

    static get example (): ErrorBody {
      const { message } = new this(...samples)
      return errorBody({ code, message, fields: { status: 'error' } }, DEFAULT_SESSION)
    }
  }
}
