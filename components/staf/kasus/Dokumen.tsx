import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { useDayText } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/Notice'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Tag } from '@/components/ui/Tag'
import { DOKUMEN_CATATAN } from '@/lib/domain/dokumen/catatan'
import { alamatDokumen, pendampingDi } from '@/lib/domain/dokumen/cetak'
import { adaDokumen } from '@/lib/domain/dokumen/hak'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { BAB_LHP } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { DisposisiPaper, DistribusiPaper, TelaahanPaper } from '../dumas/DumasPapers'
import { Sp4nPapers } from '../sp4n/Sp4nPapers'
import { RilisPaper } from '../dumas/RilisPaper'
import { kasusPath, suratPath } from '../langkah/target'
import { Paper } from './Paper'
import { TemuanList } from './TemuanList'
import type { CatatanView, DokumenView, JawabanView, LhpView, SuratTugasView } from './view'

export function SuratTugasPaper({ surat, pengaduanId, open }: Readonly<{ surat: SuratTugasView; pengaduanId: string; open?: boolean }>) {
  const t = useTranslations('kasus.surat')
  const pilihan = useTranslations('pilihan.peranTim')
  const tugas = useTranslations('pilihan.jenisTugas')
  const day = useDayText()
  const items = [
    { label: t('nomor'), value: surat.nomor ?? t('belumNomor') },
    { label: t('jenisTugas'), value: tugas(surat.jenisTugas) },
    { label: t('tugas'), value: <Paragraphs text={surat.tujuanTugas} /> },
    { label: t('dasar'), value: <Paragraphs text={surat.dasar.join('\n\n')} /> },
    { label: t('tembusan'), value: <Paragraphs text={surat.tembusan.join('\n\n')} /> },
    { label: t('waktu'), value: t('waktuIsi', { mulai: day(surat.mulai), selesai: day(surat.selesai) }) },
    { label: t('tim'), value: surat.anggota.map(({ id, nama, peranTim }) => <p key={id}>{`${nama}, ${pilihan(peranTim)}`}</p>) },
    { label: t('disusun'), value: surat.disusun },
    { label: t('ditandatangani'), value: surat.ditandatangani ?? t('belumTtd') },
  ]
  return (
    <Paper
      title={`${t('suratTugas')} ${surat.nomor ?? ''}`}
      items={items}
      open={open}
      pdf={suratPath(pengaduanId, 'surat-tugas', surat.versi)}
    />
  )
}

export function CatatanPaper({ catatan, pdf }: Readonly<{ catatan: CatatanView; pdf?: string }>) {
  const t = useTranslations('kasus.surat')
  const pilihan = useTranslations('pilihan.jenisCatatan')
  const day = useDayText()
  const pihak = [catatan.pihakNama, catatan.pihakJabatan].filter(Boolean).join(', ')
  const acara = [catatan.tempat, catatan.tanggalAcara && day(catatan.tanggalAcara), catatan.pukul].filter(Boolean).join(', ')
  const items = [
    ...(catatan.nomor ? [{ label: t('nomor'), value: catatan.nomor }] : []),
    { label: t('tanggal'), value: <DateText value={catatan.tanggal} /> },
    ...(pihak ? [{ label: t('pihak'), value: pihak }] : []),
    ...(acara ? [{ label: t('tempatWaktu'), value: acara }] : []),
    { label: t('disusun'), value: catatan.petugas },
  ]
  return (
    <Paper title={`${pilihan(catatan.jenis)}: ${catatan.judul}`} items={items} pdf={pdf}>
      <Paragraphs text={catatan.uraian} />
    </Paper>
  )
}

/** Minutes and letters are papers of their own, counted in the order they were made; the rest stands in the list of working papers. */
export function pdfCatatan(pengaduanId: string, semua: readonly CatatanView[], catatan: CatatanView): string {
  const dokumen = DOKUMEN_CATATAN[catatan.jenis]
  const alamat = alamatDokumen(dokumen)
  if (dokumen === 'kertasKerja') return suratPath(pengaduanId, alamat, 1)
  const sejenis = semua.filter((row) => DOKUMEN_CATATAN[row.jenis] === dokumen)
  return suratPath(pengaduanId, alamat, sejenis.findIndex((row) => row.id === catatan.id) + 1)
}

type PendampingProps = Readonly<{ dokumen: DokumenKasus; layanan: Layanan; pengaduanId: string; versi: number }>

/** Papers drawn from a signed one, each behind its link. */
function PendampingLinks({ dokumen, layanan, pengaduanId, versi }: PendampingProps) {
  const t = useTranslations('kasus.surat.pendamping')
  return pendampingDi(layanan, dokumen).map((one) => (
    <p key={one.alamat} className="print:hidden">
      <AppLink href={suratPath(pengaduanId, one.alamat, versi)}>{t(one.dokumen)}</AppLink>
    </p>
  ))
}

type LhpProps = Readonly<{ lhp: LhpView; pengaduanId: string; layanan: Layanan; open?: boolean }>

export function LhpPaper({ lhp, pengaduanId, layanan, open }: LhpProps) {
  const t = useTranslations('kasus.surat')
  const bab = useTranslations('formLangkah.lhp')
  const state = lhp.final ? 'final' : lhp.dikembalikan ? 'dikembalikan' : 'disusunKeadaan'
  const items = [
    { label: t('nomor'), value: lhp.nomor ?? t('belumNomor') },
    { label: t('keadaan'), value: <Tag kind={lhp.final ? 'selesai' : lhp.dikembalikan ? 'tunggu' : 'jalan'}>{t(state)}</Tag> },
    { label: t('disusun'), value: lhp.disusun },
    { key: 'p1', label: `${t('paraf')} ${t('parafPengendali')}`, value: lhp.parafPengendali ?? t('belumParaf') },
    { key: 'p2', label: `${t('paraf')} ${t('parafIrban')}`, value: lhp.parafIrban ?? t('belumParaf') },
    { label: t('ditandatangani'), value: lhp.final ?? t('belumTtd') },
    ...BAB_LHP.filter((nama) => lhp.bab[nama] !== '').map((nama) => ({ label: bab(nama), value: <Paragraphs text={lhp.bab[nama]} /> })),
  ]
  return (
    <Paper title={t('lhp', { n: lhp.versi })} items={items} open={open} pdf={suratPath(pengaduanId, 'lhp', lhp.versi)}>
      {lhp.final && <PendampingLinks dokumen="lhp" layanan={layanan} pengaduanId={pengaduanId} versi={lhp.versi} />}
      <TemuanList lhp={lhp} pengaduanId={pengaduanId} />
    </Paper>
  )
}

export function JawabanPaper({ jawaban, pengaduanId, open }: Readonly<{ jawaban: JawabanView; pengaduanId: string; open?: boolean }>) {
  const t = useTranslations('kasus.surat')
  const pilihan = useTranslations('pilihan')
  const items = [
    { label: t('nomor'), value: jawaban.nomor ?? t('belumNomor') },
    {
      label: t('keadaan'),
      value: <Tag kind={jawaban.status === 'DISETUJUI' ? 'selesai' : 'jalan'}>{pilihan(`statusJawaban.${jawaban.status}`)}</Tag>,
    },
    { label: t('hasil'), value: pilihan(`hasil.${jawaban.hasil}`) },
    { label: t('disusun'), value: jawaban.disusun },
    { label: t('ditandatangani'), value: jawaban.disetujui ?? t('belumTtd') },
  ]
  return (
    <Paper
      title={t('jawaban', { n: jawaban.versi })}
      items={items}
      open={open}
      pdf={suratPath(pengaduanId, 'surat-jawaban', jawaban.versi)}
    >
      <Paragraphs text={jawaban.isi} />
      {jawaban.catatan && (
        <Notice tone="warn" title={t('catatanKembali')} heading="h3">
          <Paragraphs text={jawaban.catatan} />
        </Notice>
      )}
    </Paper>
  )
}

function KlasifikasiPaper({ klasifikasi }: Pick<DokumenView, 'klasifikasi'>) {
  const t = useTranslations('kasus')
  const pilihan = useTranslations('pilihan.kadar')
  if (!klasifikasi) return null
  const items = [
    { label: t('data.kadar'), value: pilihan(klasifikasi.kadar) },
    { label: t('surat.alasan'), value: <Paragraphs text={klasifikasi.alasan} /> },
    { label: t('surat.disusun'), value: klasifikasi.petugas },
  ]
  return <Paper title={t('surat.klasifikasi')} items={items} />
}

function RujukanPaper({ rujukan, pdf }: Readonly<{ rujukan: DokumenView['rujukan'][number]; pdf: string }>) {
  const t = useTranslations('kasus.surat')
  const items = [
    { label: t('nomor'), value: rujukan.nomor ?? t('belumNomor') },
    { label: t('tujuan'), value: rujukan.tujuan },
    { label: t('keadaan'), value: t(rujukan.penuh ? 'penuh' : 'sebagian') },
    { label: t('alasan'), value: <Paragraphs text={rujukan.alasan} /> },
  ]
  return <Paper title={t('rujukan')} items={items} pdf={pdf} />
}

export const countPapers = (dokumen: DokumenView) =>
  (dokumen.klasifikasi ? 1 : 0) +
  dokumen.suratTugas.length +
  dokumen.catatan.length +
  dokumen.lhp.length +
  dokumen.rujukan.length +
  dokumen.jawaban.length +
  dokumen.rilis.length +
  dokumen.telaahan.length +
  dokumen.disposisi.length +
  dokumen.notaDinas.length +
  dokumen.substansi.length +
  new Set(dokumen.distribusi.map((row) => row.putaran)).size

type SuratSectionProps = Readonly<{ dokumen: DokumenView; pengaduanId: string; layanan: Layanan }>

/** Where a paper was signed by hand, its scan is kept on a page of its own. */
function PindaianLink({ dokumen, pengaduanId, layanan }: SuratSectionProps) {
  const t = useTranslations('pindaian')
  const signed =
    dokumen.suratTugas.some((row) => row.ditandatangani) ||
    dokumen.lhp.some((row) => row.final) ||
    (adaDokumen(layanan, 'suratJawaban') && dokumen.jawaban.some((row) => row.status === 'DISETUJUI'))
  if (!signed) return null
  return (
    <p className="print:hidden">
      <AppLink href={kasusPath(pengaduanId, 'pindaian')}>{t('tautan')}</AppLink>
    </p>
  )
}

/** All papers this reader may open, newest kind first. */
export function SuratSection({ dokumen, ...kasus }: SuratSectionProps) {
  const t = useTranslations('kasus.surat')
  const { pengaduanId } = kasus
  if (countPapers(dokumen) === 0) return <p className="meta">{t('kosong')}</p>
  return (
    <>
      {dokumen.jawaban.map((jawaban, index) => (
        <JawabanPaper key={jawaban.versi} jawaban={jawaban} pengaduanId={pengaduanId} open={index === 0} />
      ))}
      <Sp4nPapers dokumen={dokumen} pengaduanId={pengaduanId} />
      {dokumen.rilis.map((rilis) => (
        <RilisPaper key={rilis.versi} rilis={rilis} pengaduanId={pengaduanId} />
      ))}
      {dokumen.rujukan.map((rujukan, index) => (
        <RujukanPaper key={rujukan.at.toISOString()} rujukan={rujukan} pdf={suratPath(pengaduanId, 'surat-pelimpahan', index + 1)} />
      ))}
      {dokumen.lhp.map((lhp, index) => (
        <LhpPaper key={lhp.versi} lhp={lhp} {...kasus} open={index === 0 && dokumen.jawaban.length === 0} />
      ))}
      {dokumen.catatan.map((catatan) => (
        <CatatanPaper key={catatan.id} catatan={catatan} pdf={pdfCatatan(pengaduanId, dokumen.catatan, catatan)} />
      ))}
      {dokumen.suratTugas.map((surat, index) => (
        <SuratTugasPaper key={surat.versi} surat={surat} pengaduanId={pengaduanId} open={index === 0 && dokumen.lhp.length === 0} />
      ))}
      <DistribusiPaper distribusi={dokumen.distribusi} />
      {dokumen.disposisi.map((disposisi) => (
        <DisposisiPaper key={disposisi.id} disposisi={disposisi} pengaduanId={pengaduanId} />
      ))}
      {dokumen.telaahan.map((telaahan) => (
        <TelaahanPaper key={telaahan.versi} telaahan={telaahan} pengaduanId={pengaduanId} />
      ))}
      <KlasifikasiPaper klasifikasi={dokumen.klasifikasi} />
      <PindaianLink dokumen={dokumen} {...kasus} />
    </>
  )
}
