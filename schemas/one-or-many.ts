import { Type, type TSchema } from '@sinclair/typebox'

/** One answer where one was asked for, otherwise a list of them. `oneOrMany` of src/shared returns this shape. */
export const OneOrMany = <T extends TSchema>(schema: T, description: string) =>
  Type.Union([schema, Type.Array(schema)], { description })
