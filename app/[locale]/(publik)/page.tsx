import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BahayaNotice } from '@/components/beranda/BahayaNotice'
import { BerandaHero } from '@/components/beranda/BerandaHero'
import { JalurTable } from '@/components/beranda/JalurTable'
import { JanjiBand } from '@/components/beranda/JanjiBand'
import { LatestAnswers, type LatestAnswer } from '@/components/beranda/LatestAnswers'
import { TahapSection } from '@/components/beranda/TahapSection'
import { Main } from '@/components/shell/Main'
import { AngkaBeranda, type AngkaLayanan } from '@/components/statistik/Sekilas'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { listTerbaru } from '@/lib/services/publikasi/list-publik'
import { listSorotan } from '@/lib/services/rekap/statistik-publik'
import { listHari } from '@/lib/services/instansi/standar'
import { listKantor } from '@/lib/services/situs/list-kantor'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('beranda')
  return { title: t('judulHalaman') }
}

/** The three newest moderated answers, in the words of the public list. */
async function latestAnswers(): Promise<readonly LatestAnswer[]> {
  const pilihan = await getTranslations('pilihan')
  const publik = await getTranslations('publik')
  return (await listTerbaru(3)).map((row) => ({
    nomor: row.nomor ?? '',
    judul: row.judul,
    status: { kind: 'selesai', label: publik('selesai') },
    // SP4N answers a citizen and judges nobody: no verdict there.
    facts: [...(STANDAR[row.layanan].jawaban === 'TANGGAPAN' ? [] : [pilihan(`hasil.${row.hasil}`)]), publik('hari', { n: row.hariKerja })],
  }))
}

/** The newest figures of every layanan that is open, under the name its office gives it. */
async function angkaTerbaru(kantor: readonly KantorSitus[]): Promise<readonly AngkaLayanan[]> {
  const t = await getTranslations('beranda.jalur')
  return (await listSorotan(kantor)).map(({ kantor: { layanan, namaLayanan }, statistik: { tahun, terbitan } }) => ({
    layanan,
    nama: namaLayanan ?? t(`${layanan}.nama`),
    tahun,
    terbitan,
  }))
}

export default async function BerandaPage() {
  const [answers, kantor, hari] = await Promise.all([latestAnswers(), listKantor(), listHari()])
  const angka = await angkaTerbaru(kantor)
  return (
    <Main bleed>
      <BerandaHero />
      <JalurTable kantor={kantor} hari={hari} />
      <TahapSection />
      <JanjiBand />
      <LatestAnswers answers={answers} figures={angka.length > 0 && <AngkaBeranda angka={angka} />} />
      <BahayaNotice />
    </Main>
  )
}
