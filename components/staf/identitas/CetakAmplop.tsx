'use client'

import { useEffect, useState, useSyncExternalStore, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { pilihanAlamat, type AlamatAmplop, type PilihanAlamat } from '@/lib/domain/identitas/alamat-amplop'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'
import { useMoment } from '../short-date'
import type { PrintAction } from './CetakIdentitas'
import { Outcome, Sandi, takeSandi } from './Sandi'
import { useCountdown } from './use-countdown'
import { useOpening, type OpenAction, type Terbuka } from './use-opening'

type Props = Readonly<{
  open: OpenAction
  print: PrintAction
  target: StepTarget
  wilayah: Readonly<Record<string, string>>
  nomor: string
  bungkus: string | null
  ingatan?: string
}>

const noStore = () => () => undefined
const useScripted = () =>
  useSyncExternalStore(
    noStore,
    () => true,
    () => false,
  )

function Label({ alamat, kode }: Readonly<{ alamat: AlamatAmplop; kode: string | null }>) {
  const t = useTranslations('suratKeluar.label')
  return (
    <div className={kode ? 'label-amplop label-tercatat' : 'label-amplop'} lang="id">
      <p>{t('kepada')}</p>
      <p>
        <strong>{alamat.kepada}</strong>
      </p>
      {alamat.baris.map((baris, index) => (
        <p key={index}>{baris}</p>
      ))}
      {kode && <p className="label-kode">{t('kode', { kode })}</p>}
    </div>
  )
}

type TerbukaProps = Readonly<{ alamat: AlamatAmplop | null; print: PrintAction; pembukaanId: string; onClose: () => void }>

/** The label on screen; it prints only once the print is on record. */
function SatuLabel({ alamat, print, pembukaanId, onClose }: TerbukaProps) {
  const t = useTranslations('suratKeluar.label')
  const [kode, setKode] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (kode) window.print()
  }, [kode])
  const record = async () => {
    if (busy) return
    setBusy(true)
    const form = new FormData()
    form.set('pembukaanId', pembukaanId)
    const answer = await print(INITIAL_STATE, form)
    setBusy(false)
    if (answer.ok) setKode(answer.data.kode)
  }
  return (
    <>
      {alamat ? (
        <Label alamat={alamat} kode={kode} />
      ) : (
        <Notice tone="warn">
          <p>{t('tanpaAlamat')}</p>
        </Notice>
      )}
      <p className="row actions no-print">
        {alamat && (
          <Button onClick={() => void record()} aria-disabled={busy || undefined}>
            {t(busy ? 'mencetak' : 'cetak')}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {t('tutup')}
        </Button>
      </p>
    </>
  )
}

type PilihanProps = Readonly<{ pilihan: readonly PilihanAlamat[]; onChoose: (urutan: number) => void }>

/** Where envelopes of a case bear different addresses, a person says which one the letter goes to; none is taken silently. */
function PilihAlamat({ pilihan, onChoose }: PilihanProps) {
  const t = useTranslations('suratKeluar.label')
  const asal = useTranslations('formLangkah.buka.asal')
  const moment = useMoment()
  return (
    <fieldset className="form no-print">
      <legend>{t('pilihAlamat')}</legend>
      <p className="text">{t('pilihAlamatIsi')}</p>
      {pilihan.map(({ urutan, asal: dari, at, alamat }) => (
        <p key={urutan} className="row actions">
          <Button variant="secondary" onClick={() => onChoose(urutan)}>
            {[asal(dari), moment(new Date(at)), ...(alamat ? [alamat.kepada, ...alamat.baris] : [t('tanpaAlamatPendek')])].join(', ')}
          </Button>
        </p>
      ))}
    </fieldset>
  )
}

function LabelTerbuka({
  terbuka,
  print,
  wilayah,
  onClose,
}: Readonly<{ terbuka: Terbuka; onClose: () => void }> & Pick<Props, 'print' | 'wilayah'>) {
  const buka = useTranslations('formLangkah.buka')
  const left = useCountdown(onClose)
  const pilihan = pilihanAlamat(terbuka.amplop, wilayah)
  const [urutan, setUrutan] = useState(pilihan.length === 1 ? (pilihan[0]?.urutan ?? null) : null)
  const chosen = pilihan.find((row) => row.urutan === urutan)
  return (
    <div className="flow">
      <p role="timer" className="no-print">
        {buka('terbuka', { waktu: left })}
      </p>
      {chosen ? (
        <SatuLabel alamat={chosen.alamat} print={print} pembukaanId={terbuka.pembukaanId} onClose={onClose} />
      ) : (
        <PilihAlamat pilihan={pilihan} onChoose={setUrutan} />
      )}
    </div>
  )
}

function Pembukaan({ open, print, target, wilayah, nomor, bungkus, ingatan }: Props) {
  const t = useTranslations('suratKeluar.label')
  const { state, phase, terbuka, submit, close } = useOpening(open, bungkus, ingatan)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), takeSandi(event.currentTarget))
  }
  if (terbuka) return <LabelTerbuka terbuka={terbuka} print={print} wilayah={wilayah} onClose={close} />
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <Outcome phase={phase} />
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <input type="hidden" name="alasan" value="ALAMAT_SURAT" />
        <input type="hidden" name="dasar" value={`${t('dasar')} ${nomor}`} />
        <input type="hidden" name="uraian" value={t('uraian')} />
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>
            {t('buka')}
          </Button>
        </p>
      </form>
    </>
  )
}

/**
 * The envelope: the address is opened with the custodian's key in this browser, shown and printed as a label, and never goes
 * through the server. The opening is recorded first, with its purpose; the print as well.
 */
export function CetakAmplop(props: Props) {
  const t = useTranslations('formLangkah.buka')
  if (useScripted()) return <Pembukaan {...props} />
  return (
    <noscript>
      <div className="notice notice-warn">
        <p>{t('tanpaSkrip')}</p>
      </div>
    </noscript>
  )
}
