export type Child = Node | string | false | undefined

/** A DOM element in one expression. */
export function element<K extends keyof HTMLElementTagNameMap> (
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children.filter((child): child is Node | string => child !== false && child !== undefined))
  return made
}
