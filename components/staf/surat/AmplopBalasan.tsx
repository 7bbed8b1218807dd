import { useTranslations } from 'next-intl'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { barisAlamat, type AlamatBalasan } from '@/lib/domain/kiriman/alamat-balasan'
import type { JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import { AlamatSuratForm } from './AlamatSuratForm'

type Props = Readonly<{
  amplop: Readonly<{
    kirimanId: string
    nomorTiket: string
    jenis: JenisKiriman
    tercetak: boolean
    kembali: boolean
    alamat: AlamatBalasan | null
  }>
  print: SubmitAction
  change: SubmitAction
}>

function Label({ alamat }: Readonly<{ alamat: AlamatBalasan }>) {
  const t = useTranslations('suratKeluar.label')
  return (
    <div className="label-amplop label-tercatat mt-4" lang="id">
      <p>{t('kepada')}</p>
      <p>
        <strong>{alamat.kepadaSurat}</strong>
      </p>
      {barisAlamat(alamat).map((baris, index) => (
        <p key={index}>{baris}</p>
      ))}
    </div>
  )
}

/** The envelope of a letter of SP4N: its label, that it was printed, and another address. */
export function AmplopBalasan({ amplop, print, change }: Props) {
  const t = useTranslations('suratKeluar')
  const { kirimanId, alamat, kembali, tercetak } = amplop
  return (
    <>
      <p className="mb-2 flex flex-wrap gap-x-2 text-base print:hidden">
        <AppLink className="inline-flex min-h-7 items-center" href="/staf/surat">
          {t('judul')}
        </AppLink>
      </p>
      <h1>
        {t('balasan.judul')} <span className="code">{amplop.nomorTiket}</span>
      </h1>
      <p className="text mt-2">{t('balasan.isi', { jenis: t(`jenis.${amplop.jenis}`) })}</p>
      {alamat ? (
        <Label alamat={alamat} />
      ) : (
        <Notice tone="warn" className="mt-4">
          <p>{t('balasan.terhapus')}</p>
        </Notice>
      )}
      {tercetak && <p className="meta mt-2 print:hidden">{t('amplopAda')}</p>}
      {alamat && !kembali && !tercetak && (
        <div className="actions mt-4">
          <PressForm action={print} hidden={{ kirimanId }} label={t('balasan.tercetak')} variant="primary" />
        </div>
      )}
      <section className="mt-8 print:hidden">
        <h2>{t(kembali ? 'balasan.kembaliJudul' : 'balasan.gantiJudul')}</h2>
        <p className="text mt-2">{t(kembali ? 'balasan.kembaliIsi' : 'balasan.gantiIsi')}</p>
        <AlamatSuratForm action={change} kirimanId={kirimanId} alamat={alamat} submit={t(kembali ? 'balasan.antrekan' : 'balasan.ganti')} />
      </section>
    </>
  )
}
