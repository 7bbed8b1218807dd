import { BODY_LIMIT_MB } from '../domain/web/body-limit'
import { plainPage } from '../domain/web/plain-page'
import enTexts from './en/galat.json'
import enFrame from './en/kerangka.json'
import idTexts from './id/galat.json'
import idFrame from './id/kerangka.json'

/** What the sender of an oversized form reads, in the language of the path he sent it to. */
export function tooLargePage(pathname: string, nonce: string): string {
  const english = pathname === '/en' || pathname.startsWith('/en/')
  const texts = (english ? enTexts : idTexts).terlaluBesar
  const isi = texts.isi.replace('{batas}', String(BODY_LIMIT_MB))
  return plainPage({
    lang: english ? 'en' : 'id',
    nonce,
    title: texts.judul,
    site: (english ? enFrame : idFrame).situs,
    paragraphs: [isi, texts.kembali, texts.bantuan],
  })
}
