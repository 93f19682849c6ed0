import ajvCompiler, { type BuildCompilerFromPool } from '@fastify/ajv-compiler'
import type { FastifyValidationResult } from 'fastify/types/schema.js'
import fp from 'fastify-plugin'

/** All applications of a process share what it has compiled. */
export const buildCompiler = ajvCompiler()

type Shared = Parameters<BuildCompilerFromPool>

/** Schemas of requests. */
export default fp(async (fastify) => {
  const buildValidator = (...shared: Shared) => (route: unknown) =>
    lazily(() => buildCompiler(...shared)(route as never) as FastifyValidationResult)
  fastify.setSchemaController({ compilersFactory: { buildValidator: buildValidator as never } })
}, { name: 'validator', fastify: '5.x' })

/** Compiled when the first request needs it: all of them at boot would cost a second. */
function lazily (compile: () => FastifyValidationResult): FastifyValidationResult {
  let compiled: FastifyValidationResult | undefined
  const validate: FastifyValidationResult = (data) => {
    compiled ??= compile()
    const result = compiled(data)
    validate.errors = compiled.errors ?? null
    return result
  }
  return validate
}
