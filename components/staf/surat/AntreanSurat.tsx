import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { useMoment } from '../short-date'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { LangkahSurat } from '@/lib/domain/kiriman/surat-keluar'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { SuratAntre } from '@/lib/domain/kiriman/surat-antre'
import type { SubmitAction } from '@/components/form/SubmitForm'
import { suratPath } from '../langkah/target'
import { KembaliForm, KirimForm, TekanForm } from './SuratForms'

type Actions = Readonly<Record<LangkahSurat, SubmitAction>>
type Props = Readonly<{ surat: readonly SuratAntre[]; hariIni: string; actions: Actions }>

const TANDA = { ANTRE: 'masuk', DICETAK: 'jalan', DIKIRIM: 'jalan', DITERIMA: 'selesai', DIKEMBALIKAN: 'tunggu' } as const

function Keadaan({ surat }: Readonly<{ surat: SuratAntre }>) {
  const t = useTranslations('suratKeluar')
  const moment = useMoment()
  const { status, kurir, resi, dikirimAt, alasanKembali, cara, beramplop } = surat
  // Where no custodian keeps addresses, whoever posts the letter prints its envelope.
  const dipegang = STANDAR[surat.layanan].identitas
  const waits = cara === 'SURAT' && (status === 'ANTRE' || status === 'DICETAK')
  return (
    <>
      <Tag kind={TANDA[status]}>{t(`status.${status}`)}</Tag>
      {waits && <p className="meta">{t(beramplop ? 'amplopAda' : dipegang ? 'menungguAmplop' : 'menungguLabel')}</p>}
      {cara === 'AMBIL' && <p className="meta">{t('menungguAmbil')}</p>}
      {status === 'DIKIRIM' && kurir && dikirimAt && (
        <p className="meta">{t('dikirim', { kurir: t(`pilihanKurir.${kurir}`), tanggal: moment(dikirimAt), resi: resi ?? '' })}</p>
      )}
      {status === 'DIKEMBALIKAN' && alasanKembali && (
        <p className="meta">{t(dipegang ? 'menungguPemegang' : 'menungguAlamat', { alasan: t(`pilihanKembali.${alasanKembali}`) })}</p>
      )}
    </>
  )
}

function Tindakan({ surat, hariIni, actions }: Omit<Props, 'surat'> & Readonly<{ surat: SuratAntre }>) {
  const t = useTranslations('suratKeluar')
  const { status, cara, layanan } = surat
  const amplop = !STANDAR[layanan].identitas && cara === 'SURAT' && status !== 'DIKIRIM' && status !== 'DITERIMA'
  const forms = surat.langkah.map((langkah) => {
    if (langkah === 'KIRIM') return <KirimForm key={langkah} surat={surat} hariIni={hariIni} action={actions.KIRIM} />
    if (langkah === 'KEMBALI') return <KembaliForm key={langkah} surat={surat} action={actions.KEMBALI} />
    return (
      <TekanForm
        key={langkah}
        surat={surat}
        action={actions[langkah]}
        label={t(langkah === 'TERIMA' ? 'terima' : surat.surat ? 'cetak' : 'segelLembar')}
      />
    )
  })
  return (
    <>
      {amplop && (
        <p>
          <AppLink href={`/staf/surat/${surat.id}`}>
            {t(status === 'DIKEMBALIKAN' ? 'balasan.kembaliTautan' : 'balasan.tautan')}
            <span className="sr"> {surat.nomorTiket}</span>
          </AppLink>
        </p>
      )}
      {forms}
    </>
  )
}

/** What the letter is, and its PDF; a receipt was printed once, at the desk. */
function IsiSurat({ surat }: Readonly<{ surat: SuratAntre }>) {
  const t = useTranslations('suratKeluar')
  return (
    <>
      <p>{t(`jenis.${surat.jenis}`)}</p>
      {surat.nomor && <p>{surat.nomor}</p>}
      {surat.surat ? (
        <AppLink href={suratPath(surat.pengaduanId, surat.surat.alamat, surat.surat.versi)}>
          {t('buka')}
          <span className="sr">
            {' '}
            {t(`jenis.${surat.jenis}`)} {surat.nomorTiket}
          </span>
        </AppLink>
      ) : (
        <p className="meta">{t('tandaTerimaIsi')}</p>
      )}
    </>
  )
}

/** The queue of letters, oldest first: what each waits for, and the form of its next act. */
export function AntreanSurat({ surat, hariIni, actions }: Props) {
  const t = useTranslations('suratKeluar')
  return (
    <Table
      dense
      stack
      caption={t('daftar')}
      head={[{ label: t('tiket') }, { label: t('samaran') }, { label: t('isiSurat') }, { label: t('keadaan') }, { label: t('tindakan') }]}
    >
      {surat.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <span className="code">{row.nomorTiket}</span>
          </RowHead>
          <Cell label={t('samaran')}>{row.samaran}</Cell>
          <Cell label={t('isiSurat')}>
            <div>
              <IsiSurat surat={row} />
            </div>
          </Cell>
          <Cell label={t('keadaan')}>
            <div>
              <Keadaan surat={row} />
            </div>
          </Cell>
          <Cell label={t('tindakan')}>
            <div>
              <Tindakan surat={row} hariIni={hariIni} actions={actions} />
            </div>
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
