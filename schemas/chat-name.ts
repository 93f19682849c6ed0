/** A chat, named for what it is: `group 123@g.us`. */
export function chatName (id: string): string {
  if (id.endsWith('@g.us')) return `group ${id}`
  return id.endsWith('@newsletter') ? `channel ${id}` : `chat ${id}`
}
