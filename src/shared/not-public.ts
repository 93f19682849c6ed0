/** Why a URL or a proxy of a caller is not used. */
export const NOT_PUBLIC = 'it leads to an address that is not public'
