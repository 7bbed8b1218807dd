import { plainPage } from '../domain/web/plain-page'
import enTexts from './en/kantor.json'
import enFrame from './en/kerangka.json'
import idTexts from './id/kantor.json'
import idFrame from './id/kerangka.json'

type Lanjut = Readonly<{ locale: string; nonce: string; address: string; ke: 'penyedia' | 'situs' }>

/**
 * A page that leads on by itself. A form that were answered with a redirect to another site would be held back by the page's policy,
 * and a visit that began at another site would not carry this one's strict cookie: both begin anew here.
 */
export function lanjutPage({ locale, nonce, address, ke }: Lanjut): string {
  const english = locale === 'en'
  const { judul, isi, lanjut } = (english ? enTexts : idTexts).lanjut[ke]
  return plainPage({
    lang: english ? 'en' : 'id',
    nonce,
    title: judul,
    site: (english ? enFrame : idFrame).situs,
    paragraphs: [isi],
    next: { address, label: lanjut },
  })
}
