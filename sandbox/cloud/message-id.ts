/** A message's own part of the id by which a session knows it (`false_<chat>_<id>`), or that part itself. */
export const ownPart = (id: string): string => id.split('_')[2] ?? id
