import { define } from '../../loader.js'

/** Countries by the beginning of their phone numbers, and what is paid with there. */

const COUNTRIES: ReadonlyArray<readonly [prefix: string, country: string, currency: string]> = [
  ['351', 'PT', 'EUR'],
  ['1', 'US', 'USD'],
  ['44', 'GB', 'GBP'],
  ['49', 'DE', 'EUR'],
  ['52', 'MX', 'MXN'],
  ['54', 'AR', 'ARS'],
  ['55', 'BR', 'BRL'],
  ['91', 'IN', 'INR']
]

define('WAWebL10NCountryCodes', {
  getCountryShortcodeByPhone: (phone: string): string =>
    COUNTRIES.find(([prefix]) => phone.startsWith(prefix))?.[1] ?? ''
})

define('WAWebCurrencyUtils', {
  currencyForCountryShortcode: (shortcode: string): string | undefined =>
    COUNTRIES.find(([, country]) => country === shortcode)?.[2]
})
