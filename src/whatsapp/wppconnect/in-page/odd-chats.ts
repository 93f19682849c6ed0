/**
 * Runs in each page before anything of it, after the reader. A chat of a kind that nobody has thought of may fail in
 * ways of its own: lists go on without it.
 * @param report name of the page's function that takes the id of such a chat, and what failed
 */
export function installOddChats (report: string): void {
  if (window !== window.top) return
  const scope = window as unknown as Record<string, ((id: string, error: string) => void) | undefined>
  const { zapserver } = window
  const reported = new Set<string>()

  const idOf = (chat: unknown): string => {
    try {
      return String((chat as { id?: unknown } | undefined)?.id)
    } catch {
      return 'unknown'
    }
  }

  zapserver.skip = (chat, error) => {
    const id = idOf(chat)
    if (reported.has(id)) return
    reported.add(id)
    scope[report]?.(id, String(error))
  }

  zapserver.each = async (chats, work) => {
    const results = await Promise.all(chats.map(async (chat) => {
      try {
        return [await work(chat)]
      } catch (error) {
        zapserver.skip(chat, error)
        return []
      }
    }))
    return results.flat() as never
  }
}
