import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue, type KeyValueItem } from '@/components/ui/KeyValue'
import { Bar } from '@/components/ui/Sealed'
import { Slip } from '@/components/ui/Slip'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { mayIn } from '@/lib/domain/auth/permissions'
import { mayReadDokumen } from '@/lib/domain/dokumen/hak'
import { kasusPath } from '../langkah/target'
import type { KasusView } from './view'

/** The reporter as every handler sees him: a pseudonym and bars. */
export function SlipPelapor({ kasus }: Readonly<{ kasus: KasusView }>) {
  const { samaran } = kasus
  const t = useTranslations('kasus.slip')
  const telusur = useTranslations('telusur')
  const sp4n = useTranslations('sp4n.laporan')
  const footer = mayIn(kasus.layanan, kasus.sebagai, 'pesan:write') ? (
    <AppLink href={kasusPath(kasus.id, 'telusur')}>{telusur('tautan')}</AppLink>
  ) : (
    t('kaki')
  )
  // Where none is asked for, bars would claim that one is sealed.
  if (!STANDAR[kasus.layanan].identitas) {
    return (
      <Slip title={t('judul', { samaran })}>
        <p className="meta">{sp4n('tanpaIdentitas')}</p>
      </Slip>
    )
  }
  const items = (['nama', 'nik', 'telepon'] as const).map((key) => ({ label: t(key), value: <Bar size="short" /> }))
  return (
    <Slip title={t('judul', { samaran })} footer={footer}>
      <KeyValue items={items} />
    </Slip>
  )
}

function useIdentitas({ periksaIdentitas: check }: KasusView): string {
  const t = useTranslations('kasus.data')
  if (!check) return t('identitasBelum')
  if (check.gandaDari) return t('ganda', { nomor: check.gandaDari })
  return t(check.lengkap && check.wajar ? 'identitasSah' : 'identitasTidak')
}

function useMateriItems({ materi, kadar, sebagai, layanan }: KasusView): readonly KeyValueItem[] {
  const t = useTranslations('kasus.data')
  const pilihan = useTranslations('pilihan')
  const sp4n = useTranslations('sp4n.laporan')
  if (!materi) return []
  const jenis = JENIS_DUGAAN.filter((value) => materi.jenisDugaan.includes(value)).map((value) => pilihan(`jenisDugaan.${value}`))
  const readsKadar = mayReadDokumen(layanan, 'lembarKlasifikasi', sebagai)
  const belum = <span className="meta">{t('kadarBelum')}</span>
  if (STANDAR[layanan].unit === 'TUJUAN') return [{ label: sp4n('tujuan'), value: materi.mengenai ?? sp4n('tanpa') }]
  return [
    { label: t('terlapor'), value: materi.mengenai ?? '' },
    { label: t('jenis'), value: jenis.join(', ') },
    ...(readsKadar ? [{ label: t('kadar'), value: kadar ? pilihan(`kadar.${kadar}`) : belum }] : []),
  ]
}

function useDeliveryItems({ kiriman, publikasi }: KasusView): readonly KeyValueItem[] {
  const t = useTranslations('kasus.data')
  const pilihan = useTranslations('pilihan')
  return [
    ...(kiriman
      ? [
          {
            label: t('kiriman'),
            value: [pilihan(`statusKiriman.${kiriman.status}`), pilihan(`caraKiriman.${kiriman.cara}`), kiriman.resi]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : []),
    ...(publikasi
      ? [{ label: t('publikasi'), value: [pilihan(`statusPublikasi.${publikasi.status}`), publikasi.nomor].filter(Boolean).join(', ') }]
      : []),
  ]
}

/** Whose desk the file lies on: where it goes through many hands, everybody shall see where it is. */
function useMejaItems({ layanan, status, dokumen }: KasusView): readonly KeyValueItem[] {
  const t = useTranslations('jejak')
  const { jejak } = STANDAR[layanan]
  const meja = jejak?.status[status]
  if (!jejak || !meja) return []
  const lead = dokumen.distribusi.find((row) => row.utama)?.unit
  const cara = lead && jejak.unit[meja]
  const value = cara === 'GANTI' ? [lead] : [t(`${layanan}.meja.${meja}` as never), cara === 'TAMBAH' ? lead : null]
  return [{ label: t(`${layanan}.judul` as never), value: value.filter(Boolean).join(', ') }]
}

/** The case's data in one column. */
export function DataKasus({ kasus }: Readonly<{ kasus: KasusView }>) {
  const t = useTranslations('kasus.data')
  const pilihan = useTranslations('pilihan.kirimJawaban')
  const layanan = useTranslations('buku.layanan')
  const identitas = useIdentitas(kasus)
  const items: readonly KeyValueItem[] = [
    { label: t('nomor'), value: <code>{kasus.nomorTiket}</code> },
    { label: t('register'), value: kasus.nomorRegister ?? '' },
    { label: t('layanan'), value: layanan(kasus.layanan) },
    ...useMejaItems(kasus),
    ...useMateriItems(kasus),
    { label: t('jawaban'), value: pilihan(kasus.kirimJawaban) },
    ...(!STANDAR[kasus.layanan].identitas ? [] : [{ label: t('identitas'), value: identitas }]),
    ...(kasus.pemegang || kasus.status === 'TERDAFTAR' ? [{ label: t('pemegang'), value: kasus.pemegang ?? t('belumDiambil') }] : []),
    ...useDeliveryItems(kasus),
    ...(kasus.terlapor.length > 0 ? [{ label: t('ditandai'), value: kasus.terlapor.join(', ') }] : []),
  ]
  return (
    <>
      <h2>{t('judul')}</h2>
      <KeyValue items={items} />
      {mayIn(kasus.layanan, kasus.sebagai, 'terlapor:mark') && (
        <p>
          <AppLink href={kasusPath(kasus.id, 'terlapor')}>{t('tandai')}</AppLink>
        </p>
      )}
      {kasus.dokumen.jawaban.some(({ status }) => status === 'DISETUJUI') && (
        <p>
          <AppLink href={kasusPath(kasus.id, 'kiriman')}>{t('surat')}</AppLink>
        </p>
      )}
    </>
  )
}
