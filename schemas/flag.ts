import { Type } from '@sinclair/typebox'

/** An example shows the value that is not the default. */
export const Flag = (description: string, example = true) => Type.Boolean({ description, examples: [example] })
