import { Type } from '@sinclair/typebox'

export type FlagValue = boolean | 'true' | 'false' | '' | null | undefined

/** A boolean, also as the text that query strings and forms make of it. */
export const Flag = (description: string, example = true) => Type.Union([
  Type.Boolean(), Type.Literal('true'), Type.Literal('false')
], { description, examples: [example] })

/** What a flag says; `otherwise` where it was not given. */
export function isOn (flag: FlagValue, otherwise = false): boolean {
  return flag === undefined || flag === null || flag === '' ? otherwise : String(flag) === 'true'
}
