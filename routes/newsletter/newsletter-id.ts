/** The whole id of a channel, which may be given without its suffix. */
export const newsletterId = (id: string) => id.endsWith('@newsletter') ? id : `${id}@newsletter`
