import localFont from 'next/font/local'

/** One variable file for all weights; licence beside it. */
export const jakarta = localFont({
  src: './plus-jakarta-sans-latin.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--font-jakarta',
})
