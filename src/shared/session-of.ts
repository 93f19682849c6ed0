/** The session of a request whose path has `:session`: hooks of plugins do not know its type. */
export const sessionOf = ({ params }: { params: unknown }): string => (params as { session: string }).session
