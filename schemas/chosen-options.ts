export interface ChosenOption { name: string, localId: number }

/** What a vote has chosen, without the gaps that wa-js leaves for the other options; and the bare names. */
export function chosenOptions (selected: unknown): { selectedOptions: ChosenOption[], names: string[] } {
  // An array with gaps is what the page has; JSON makes null of them.
  const selectedOptions = Object.values(Array.isArray(selected) ? selected : []).filter(
    (option): option is ChosenOption => option != null
  )
  return { selectedOptions, names: selectedOptions.map(({ name }) => name) }
}
