'use client'

import { useEffect, useState, useSyncExternalStore, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Field, fieldAria } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { inputClass } from '@/components/ui/TextInput'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { alamatAmplop, type AlamatAmplop } from '@/lib/domain/identitas/alamat-amplop'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'
import type { PrintAction } from './CetakIdentitas'
import { useCountdown } from './use-countdown'
import { useOpening, type OpenAction, type Phase } from './use-opening'

type Props = Readonly<{ open: OpenAction; print: PrintAction; target: StepTarget; wilayah: Readonly<Record<string, string>>; nomor: string }>

const noStore = () => () => undefined
const useScripted = () => useSyncExternalStore(noStore, () => true, () => false)

/** The passphrase field has no name: no form data can carry it to the server. */
function Sandi({ phase }: Readonly<{ phase: Phase }>) {
  const t = useTranslations('formLangkah.buka')
  const error = phase === 'salahSandi' || phase === 'sandiWajib' ? t(phase) : undefined
  const texts = { label: t('sandi'), hint: t('sandiPetunjuk'), error }
  return (
    <Field id="sandi" {...texts}>
      <input className={inputClass('medium')} type="password" id="sandi" autoComplete="off" {...fieldAria('sandi', texts)} />
    </Field>
  )
}

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

/** The label on screen for five minutes; it prints only once the print is on record. */
function Terbuka({ alamat, print, pembukaanId, onClose }: TerbukaProps) {
  const t = useTranslations('suratKeluar.label')
  const buka = useTranslations('formLangkah.buka')
  const left = useCountdown(onClose)
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
    <div className="flow">
      <p role="timer" className="no-print">{buka('terbuka', { waktu: left })}</p>
      {alamat ? <Label alamat={alamat} kode={kode} /> : <Notice tone="warn"><p>{t('tanpaAlamat')}</p></Notice>}
      <p className="row actions no-print">
        {alamat && <Button onClick={() => void record()} aria-disabled={busy || undefined}>{t(busy ? 'mencetak' : 'cetak')}</Button>}
        <Button variant="secondary" onClick={onClose}>{t('tutup')}</Button>
      </p>
    </div>
  )
}

function Hasil({ phase }: Readonly<{ phase: Phase }>) {
  const t = useTranslations('formLangkah.buka')
  if (phase !== 'kosong' && phase !== 'rusak' && phase !== 'tertutup') return null
  return (
    <Notice tone={phase === 'tertutup' ? 'ok' : 'danger'} role="status">
      <p>{t(phase)}</p>
    </Notice>
  )
}

function Pembukaan({ open, print, target, wilayah, nomor }: Props) {
  const t = useTranslations('suratKeluar.label')
  const { state, phase, identitas, pembukaanId, submit, close } = useOpening(open)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = event.currentTarget.querySelector<HTMLInputElement>('#sandi')
    const passphrase = input?.value ?? ''
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), passphrase)
    if (input) input.value = ''
  }
  if (identitas && pembukaanId) return <Terbuka alamat={alamatAmplop(identitas, wilayah)} print={print} pembukaanId={pembukaanId} onClose={close} />
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <Hasil phase={phase} />
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <input type="hidden" name="alasan" value="ALAMAT_SURAT" />
        <input type="hidden" name="dasar" value={`${t('dasar')} ${nomor}`} />
        <input type="hidden" name="uraian" value={t('uraian')} />
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>{t('buka')}</Button>
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
