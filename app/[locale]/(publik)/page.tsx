import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BahayaNotice } from '@/components/beranda/BahayaNotice'
import { BerandaHero } from '@/components/beranda/BerandaHero'
import { JalurTable } from '@/components/beranda/JalurTable'
import { JanjiBand } from '@/components/beranda/JanjiBand'
import { LatestAnswers, type LatestAnswer } from '@/components/beranda/LatestAnswers'
import { TahapSection } from '@/components/beranda/TahapSection'
import { Main } from '@/components/shell/Main'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { listTerbaru } from '@/lib/services/publikasi/list-publik'
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

export default async function BerandaPage() {
  const [answers, kantor] = await Promise.all([latestAnswers(), listKantor()])
  return (
    <Main bleed>
      <BerandaHero />
      <JalurTable kantor={kantor} />
      <TahapSection />
      <JanjiBand />
      <LatestAnswers answers={answers} figures={null} />
      <BahayaNotice />
    </Main>
  )
}
