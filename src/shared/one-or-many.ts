/** The only answer by itself, several as a list: the shape that the schema `OneOrMany` documents. */
export const oneOrMany = <T>(answers: T[]): T | T[] => answers.length === 1 ? answers[0] as T : answers
