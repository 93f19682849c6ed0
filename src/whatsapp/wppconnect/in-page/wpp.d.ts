/** wa-js, as wppconnect adds it to the page. In-page functions use it. */
declare const WPP: typeof import('@wppconnect/wa-js')
