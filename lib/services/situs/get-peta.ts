import 'server-only'
import { MUAT_PETA, petaOf, robotsOf } from '@/lib/domain/situs/peta'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { alamatLapor, STANDAR } from '@/lib/domain/layanan/semua'
import { umpanOf } from '@/lib/domain/publikasi/umpan'
import { listNomorPublik } from '@/lib/data/publikasi'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { listTerbaru } from '@/lib/services/publikasi/list-publik'
import { listKantor } from './list-kantor'

const ENTRI = 20

/** The newest public records for readers of feeds. `judul`: what the feed is called. */
export async function getUmpan(judul: string): Promise<string> {
  const [kantor, baris] = await Promise.all([listKantor(), listTerbaru(ENTRI)])
  const entri = baris.flatMap(({ nomor, tayangAt, layanan, ...isi }) =>
    nomor && tayangAt ? [{ ...isi, nomor, tayangAt, kantor: kantorDari(kantor, layanan)?.nama ?? layanan }] : [],
  )
  return umpanOf(env().appUrl, judul, entri, now())
}

/** The map of the site for search engines. */
export async function getPeta(): Promise<string> {
  const [kantor, catatan] = await Promise.all([listKantor(), listNomorPublik(MUAT_PETA)])
  const pages = kantor.flatMap(({ layanan, buka }) => [...(buka ? [alamatLapor(layanan)] : []), `/standar/${STANDAR[layanan].jalur}`])
  return petaOf(env().appUrl, pages, catatan)
}

export const getRobots = (): string => robotsOf(env().appUrl)
