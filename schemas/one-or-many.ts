import { Type, type TSchema } from '@sinclair/typebox'

/** One answer where one was asked for, else a list of them. */
export const OneOrMany = <T extends TSchema>(schema: T, description: string) => Type.Union([schema, Type.Array(schema)], { description })

/** The answer in the shape that `OneOrMany` documents. */
export const oneOrMany = <T>(answers: T[]): T | T[] => answers.length === 1 ? answers[0] as T : answers
