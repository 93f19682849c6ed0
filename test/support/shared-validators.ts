import { createRequire } from 'node:module'

type Compile = (route: any) => any
type Build = (externalSchemas: object, options?: any) => Compile

/** The compiler that Fastify uses by itself. */
const build: Build = createRequire(import.meta.resolve('fastify'))('@fastify/ajv-compiler')()

const compilers = new Map<string, Compile>()

/**
 * Compiles each schema once for all applications of this process, which is most of the work of a start. The
 * names of the shared schemas identify them: the sandbox has more of them.
 */
export const sharedValidators: Build = (externalSchemas, options) => {
  const names = Object.keys(externalSchemas).join()
  let compile = compilers.get(names)
  if (compile === undefined) {
    const compiler = build(externalSchemas, options)
    const validators = new Map<string, unknown>()
    compile = (route) => {
      const schema = JSON.stringify(route.schema)
      const validate = validators.get(schema) ?? compiler(route)
      validators.set(schema, validate)
      return validate
    }
    compilers.set(names, compile)
  }
  return compile
}
