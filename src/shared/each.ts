import { oneOrMany } from './one-or-many.js'

/** Does the same for each target, one after the other: one answers as it is, several a list. */
export async function each<T> (targets: string[], work: (id: string) => Promise<T>): Promise<T | T[]> {
  const answers: T[] = []
  for (const id of targets) answers.push(await work(id))
  return oneOrMany(answers)
}
