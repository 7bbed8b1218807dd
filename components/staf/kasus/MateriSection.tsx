import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { useJawabanSendiri } from '@/components/lapor/use-jawaban-sendiri'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { isAsked, jawabanDi } from '@/lib/domain/lapor/isian'
import { ALASAN_TANPA_BUKTI } from '@/lib/domain/lapor/pilihan'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import { TandaBukti } from '../bukti/TandaBukti'
import type { BuktiView } from './view'

const FAKTA = ['apa', 'isi', 'kapan', 'dimana', 'siapa', 'mengapa', 'bagaimana', 'terlapor'] as const

function useTanpaBukti(isi: Isi): string | null {
  const pilihan = useTranslations('pilihan.alasanTanpaBukti')
  const alasan = ALASAN_TANPA_BUKTI.find((value) => value === isi.alasanTanpaBukti)
  return alasan ? [pilihan(alasan), isi.keteranganTanpaBukti].filter(Boolean).join('. ') : null
}

/** The report in the reporter's words: what the form of its layanan asks; what was left empty stands in one line. */
export function MateriSection({ isi, layanan }: Readonly<{ isi: Isi; layanan: Layanan }>) {
  const t = useTranslations('kasus.materi')
  const tanpaBukti = useTanpaBukti(isi)
  const jawaban = useJawabanSendiri(layanan)
  const { isian } = STANDAR[layanan].formulir
  const items = FAKTA.filter((key) => isi[key] !== '').map((key) => ({ label: t(key), value: <Paragraphs text={isi[key]} /> }))
  const kosong = FAKTA.filter((key) => isi[key] === '' && isAsked(isian, key, 'WARGA')).map((key) => t(key))
  const more = [
    ...jawaban(jawabanDi(isian, 'KASUS', isi.sendiri)),
    ...(isi.sumberInformasi ? [{ label: t('sumberInformasi'), value: <Paragraphs text={isi.sumberInformasi} /> }] : []),
    ...(tanpaBukti ? [{ label: t('tanpaBukti'), value: tanpaBukti }] : []),
  ]
  return (
    <>
      <KeyValue items={[...items, ...more]} />
      {kosong.length > 0 && <p className="meta">{t('tidakDiisi', { daftar: kosong.join(', ') })}</p>}
    </>
  )
}

const KB = 1024
const PEMINDAIAN = ['BELUM_DIPINDAI', 'BERSIH', 'TERINFEKSI', 'GAGAL_DIPINDAI'] as const

function BuktiRow({ bukti, pengaduanId }: Readonly<{ bukti: BuktiView; pengaduanId: string }>) {
  const t = useTranslations('kasus.bukti')
  const pilihan = useTranslations('pilihan.pemindaian')
  const pemindaian = PEMINDAIAN.find((value) => value === bukti.pemindaian)
  return (
    <tr>
      <RowHead>
        <AppLink href={`/staf/pengaduan/${pengaduanId}/bukti/${bukti.id}`}>{bukti.nama}</AppLink> <TandaBukti tanda={bukti.tanda} />
      </RowHead>
      <Cell numeric>{t('kb', { n: Math.max(1, Math.round(bukti.ukuran / KB)) })}</Cell>
      <Cell>
        {pemindaian ? pilihan(pemindaian) : bukti.pemindaian}
        {bukti.hilang && <span className="err">{t('hilang')}</span>}
      </Cell>
      <Cell>
        <code>{`${bukti.sidik.slice(0, 4)} ${bukti.sidik.slice(4)}`}</code>
      </Cell>
      <Cell>{t(bukti.diperiksa ? 'sudah' : 'belum')}</Cell>
    </tr>
  )
}

/** Evidence: each link leads to the page that shows the file inside the case. */
export function BuktiTable({ bukti, pengaduanId }: Readonly<{ bukti: readonly BuktiView[]; pengaduanId: string }>) {
  const t = useTranslations('kasus')
  if (bukti.length === 0) return <p className="meta">{t('bukti.kosong')}</p>
  return (
    <>
      <ScrollRegion label={t('bukti.tabel')}>
        <Table
          dense
          caption={t('bagian.bukti')}
          head={[
            { label: t('bukti.berkas') },
            { label: t('bukti.ukuran'), numeric: true },
            { label: t('bukti.pemindaian') },
            { label: t('bukti.sidik') },
            { label: t('bukti.diperiksa') },
          ]}
        >
          {bukti.map((row) => (
            <BuktiRow key={row.id} bukti={row} pengaduanId={pengaduanId} />
          ))}
        </Table>
      </ScrollRegion>
      <p className="meta">{t('bukti.unduh')}</p>
    </>
  )
}
