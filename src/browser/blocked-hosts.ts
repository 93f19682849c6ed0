/**
 * Services that Chromium calls for itself, in spite of the flags that switch them off, and that WhatsApp Web has no use
 * for: a name, and all below it.
 */
const UNWANTED = [
  'google.com',
  'googleapis.com',
  'googleusercontent.com',
  'google-analytics.com',
  'gstatic.com',
  'gvt1.com',
  'gvt2.com',
  'chrome.com'
]

export const isUnwantedHost = (host: string): boolean =>
  UNWANTED.some((name) => host === name || host.endsWith(`.${name}`))

/** Rules for --host-resolver-rules: none of these names has an address. */
export const UNWANTED_HOST_RULES = UNWANTED.flatMap((name) => [
  `MAP ${name} ~NOTFOUND`,
  `MAP *.${name} ~NOTFOUND`
]).join(', ')
