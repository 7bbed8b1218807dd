import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'
import { LaporanSaya } from './LaporanSaya'
import { MelaluiPetugas } from './MelaluiPetugas'
import { LacakHakSamping } from './LacakHak'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'
import { STANDAR } from '@/lib/domain/layanan/semua'

type Props = Readonly<{ kasus: LacakDetail }>

function PembukaanSlip({ kasus }: Props) {
  const t = useTranslations('lacak.identitas')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  // What counts in the head is the identity; an opened picture stands in the list.
  const count = kasus.pembukaan.filter((buka) => !buka.asli).length
  const kaki = t.rich('kaki', { tautan: (chunks) => <AppLink href="/lacak/data">{chunks}</AppLink> })
  return (
    <Slip title={count === 0 ? t('belum') : t('kali', { n: count })} footer={kaki}>
      {kasus.pembukaan.length === 0 ? (
        <p className="px-4 py-3">{t('isi')}</p>
      ) : (
        <ol className="ledger">
          {kasus.pembukaan.map((buka) => (
            <li key={buka.at.toISOString()}>
              <p>
                <strong>
                  <DateText value={buka.at} time />
                </strong>
              </p>
              {buka.asli && <p>{t('asli')}</p>}
              <p>{pilihan.has(buka.alasan as never) ? pilihan(buka.alasan as never) : buka.alasan}</p>
              <p className="meta">{t('dasar', { dasar: buka.dasar })}</p>
            </li>
          ))}
        </ol>
      )}
      {kasus.dipindahkanAt && (
        <p className="meta px-4 py-3">{t.rich('dipindahkan', { at: () => <DateText value={kasus.dipindahkanAt ?? ''} /> })}</p>
      )}
    </Slip>
  )
}

/** The envelope cannot be opened any more: said plainly, with the one thing the reporter can do. */
function AmplopBermasalah({ kasus }: Props) {
  const t = useTranslations('lacak.identitas')
  if (!kasus.identitasDimintaLagi && !kasus.kunciHilang) return null
  return (
    <Notice tone="warn" title={t(kasus.kunciHilang ? 'hilangJudul' : 'dimintaJudul')}>
      <p>{t(kasus.kunciHilang ? 'hilangIsi' : 'dimintaIsi')}</p>
      <p>
        <AppLink href="/lacak/data">{t('isiLagi')}</AppLink>
      </p>
    </Notice>
  )
}

function Pilihan({ kasus }: Props) {
  const t = useTranslations('lacak.pilihan')
  const { boleh } = kasus
  if (!boleh.pesan && !boleh.cabut && !boleh.keberatan) return null
  return (
    <>
      <h2>{t('judul')}</h2>
      <ul className="links">
        {boleh.pesan && (
          <li>
            <AppLink href="/lacak#pesan">{t('pesan')}</AppLink>
          </li>
        )}
        {boleh.keberatan && (
          <li>
            <AppLink href="/lacak/keberatan">{t('keberatan')}</AppLink>
          </li>
        )}
        {boleh.cabut && (
          <li>
            <AppLink href="/lacak/cabut">{t('cabut')}</AppLink>
          </li>
        )}
      </ul>
    </>
  )
}

function Rantai({ kasus }: Props) {
  const t = useTranslations('lacak.keberatan')
  if (kasus.keberatan.length === 0) return null
  return (
    <>
      <h2>{t('daftar')}</h2>
      <ul>
        {kasus.keberatan.map((anak) => (
          <li key={anak.nomorTiket}>
            <span className="code">{anak.nomorTiket}</span>, <DateText value={anak.at} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Openings of the identity, what the reporter may do, and his report in short. */
export function LacakSamping({ kasus }: Props) {
  const t = useTranslations('lacak')
  const pilihan = useTranslations('pilihan')
  const terima = useTranslations('tandaTerima')
  const { identitas, unit } = STANDAR[kasus.layanan]
  return (
    <aside className="flow print:hidden" aria-label={t('laporan.judul')}>
      {identitas && <AmplopBermasalah kasus={kasus} />}
      {identitas && <PembukaanSlip kasus={kasus} />}
      <Pilihan kasus={kasus} />
      <LacakHakSamping hak={kasus.hak} />
      <h2>{t('laporan.judul')}</h2>
      <KeyValue
        items={[
          { label: t('laporan.judulLaporan'), value: kasus.judul },
          {
            label: t('laporan.mengenai'),
            value:
              kasus.mengenai ?? kasus.ditangani?.unit ?? (unit === 'TUJUAN' ? terima('dipilihkan') : pilihan(`kategori.${kasus.kategori}`)),
          },
          { label: t('laporan.bukti'), value: terima('buktiJumlah', { n: kasus.bukti.length }) },
          { label: t('laporan.jawaban'), value: pilihan(`kirimJawaban.${kasus.kirimJawaban}`) },
          ...(kasus.induk ? [{ label: t('keberatan.induk'), value: <span className="code">{kasus.induk}</span> }] : []),
          ...(kasus.publikasi
            ? [{ label: t('laporan.publikasi'), value: <AppLink href={`/pengaduan/${kasus.publikasi}`}>{kasus.publikasi}</AppLink> }]
            : []),
          ...(kasus.terakhirDibukaAt ? [{ label: t('laporan.terakhir'), value: <DateText value={kasus.terakhirDibukaAt} time /> }] : []),
        ]}
      />
      <LaporanSaya kasus={kasus} />
      <MelaluiPetugas kasus={kasus} />
      <Rantai kasus={kasus} />
    </aside>
  )
}
