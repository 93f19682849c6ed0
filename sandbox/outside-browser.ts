/**
 * Flags that keep a browser of another program from calling its maker, and from a proxy of the system, which would
 * resolve names itself.
 */
const FLAGS = [
  '--no-proxy-server',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync'
]

/** @param noSandbox whether Chromium's own process sandbox can't work on this machine */
export const outsideArgs = (args: string[], noSandbox: boolean): string[] => [
  ...FLAGS,
  ...(noSandbox ? ['--no-sandbox', '--disable-setuid-sandbox'] : []),
  ...args
]

/** What the program of such a browser has to heed. */
export const BROWSER_RULES: readonly string[] = [
  'Pass browserArgs as they are, and no other --host-resolver-rules or --proxy-server.',
  'The program has to run on the machine of this server, or share its network: the sandbox listens on loopback only.',
  'Give the browser a user data directory of its own that was never used with the real WhatsApp, whose service ' +
  'worker and cache would answer in place of the sandbox. The login is stored in it: keep it to stay linked, ' +
  'remove it to start with a new QR.',
  'Block no requests of the page, and answer none in its place: in wppconnect set whatsappVersion to an empty ' +
  'string, or its stored copy of WhatsApp Web is loaded instead of the sandbox.',
  'Use a session name that is not started on this server: one name is one browser, and a second one cuts the ' +
  'first one off.',
  'Get the flags again after a restart of this server: port and certificate are new then. The login stays valid ' +
  'as long as DATA_DIR is kept.',
  'Only what the browser loads comes from the sandbox: a program that fetches files of messages itself, as ' +
  'decryptFile of wppconnect does, does not reach it. downloadMedia does.'
]
