'use client'

import { useCallback, useEffect, useState, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Field, fieldAria } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput, inputClass } from '@/components/ui/TextInput'
import { openAsli, type AsliTerbuka, type AsliTertutup } from '@/lib/browser/open-asli'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'
import { PdfPages } from '../bukti/PdfPages'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'

type OpenAction = (previous: ActionState, form: FormData) => Promise<Readonly<{ ok: true; data: AsliTertutup }> | Readonly<{ ok: false; state: ActionState }>>
type Props = Readonly<{ open: OpenAction; target: StepTarget; buktiId: string; judul: string }>
type Phase = 'idle' | 'busy' | 'sandiWajib' | 'salahSandi' | 'kosong' | 'rusak' | 'tertutup'

const PHASE_OF = { passphrase: 'salahSandi', empty: 'kosong', binding: 'rusak' } as const
const MINUTES = 5

/** One opening, recorded by the server; what was released stays here, so a mistyped passphrase costs no second one. */
function useAsli(open: OpenAction) {
  const [state, setState] = useState(INITIAL_STATE)
  const [phase, setPhase] = useState<Phase>('idle')
  const [released, setReleased] = useState<AsliTertutup | null>(null)
  const [terbuka, setTerbuka] = useState<AsliTerbuka | null>(null)
  const submit = async (form: FormData, passphrase: string) => {
    if (passphrase === '') return setPhase('sandiWajib')
    setPhase('busy')
    const answer = released ? null : await open(state, form)
    if (answer) setState(answer.ok ? INITIAL_STATE : answer.state)
    const tertutup = released ?? (answer?.ok ? answer.data : null)
    if (!tertutup) return setPhase('idle')
    setReleased(tertutup)
    const result = await openAsli(tertutup, passphrase)
    setPhase(result.ok ? 'idle' : PHASE_OF[result.reason])
    if (result.ok) setTerbuka(result.data)
  }
  const close = useCallback(() => {
    setTerbuka(null)
    setReleased(null)
    setPhase('tertutup')
  }, [])
  return { state, phase, terbuka, locked: released !== null, submit, close }
}

/** The pages of a paper stay in this page; its file reaches the disk only by the custodian's own click. */
function Dokumen({ gambar, url, nama }: Readonly<{ gambar: Blob; url: string; nama: string }>) {
  const t = useTranslations('bukti.asli')
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  useEffect(() => void gambar.arrayBuffer().then((buffer) => setBytes(new Uint8Array(buffer))), [gambar])
  return (
    <>
      {bytes && <PdfPages bytes={bytes} />}
      <p><a href={url} download={nama || 'berkas-asli.pdf'}>{t('unduh')}</a></p>
    </>
  )
}

function Gambar({ terbuka, judul, onClose }: Readonly<{ terbuka: AsliTerbuka; judul: string; onClose: () => void }>) {
  const t = useTranslations('bukti.asli')
  const [url] = useState(() => URL.createObjectURL(terbuka.gambar))
  useEffect(() => {
    const timer = setTimeout(onClose, MINUTES * 60_000)
    return () => clearTimeout(timer)
  }, [onClose])
  const leave = () => {
    URL.revokeObjectURL(url)
    onClose()
  }
  return (
    <div className="flow">
      <p role="status">{t(terbuka.cocok ? 'cocok' : 'takCocok')} {t('tutupOtomatis')}</p>
      {terbuka.nama && <p>{t('nama', { nama: terbuka.nama })}</p>}
      {terbuka.gambar.type.startsWith('image/') ? (
        <img className="evidence" src={url} alt={t('alt', { nama: terbuka.nama || judul })} />
      ) : (
        <Dokumen gambar={terbuka.gambar} url={url} nama={terbuka.nama} />
      )}
      <p className="row actions">
        <Button onClick={leave}>{t('tutup')}</Button>
      </p>
    </div>
  )
}

function Alasan({ state, locked }: Readonly<{ state: ActionState; locked: boolean }>) {
  const t = useTranslations('formLangkah.buka')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const bag = useFormBag(state)
  return (
    <fieldset disabled={locked} className="form">
      <RadioGroup
        name="alasan" label={t('alasan')} required error={bag.error('alasan')}
        options={ALASAN_PEMBUKAAN.map((value) => ({ value, label: pilihan(value) }))}
      />
      <TextInput name="dasar" label={t('dasar')} hint={t('dasarPetunjuk')} required maxLength={200} error={bag.error('dasar')} />
      <TextArea name="uraian" label={t('uraian')} hint={t('uraianPetunjuk')} required maxLength={1000} error={bag.error('uraian')} />
    </fieldset>
  )
}

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

function Opening({ open, target, buktiId, judul }: Props) {
  const t = useTranslations('formLangkah.buka')
  const asli = useTranslations('bukti.asli')
  const { state, phase, terbuka, locked, submit, close } = useAsli(open)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = event.currentTarget.querySelector<HTMLInputElement>('#sandi')
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), input?.value ?? '')
    if (input) input.value = ''
  }
  if (terbuka) return <Gambar terbuka={terbuka} judul={judul} onClose={close} />
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      {(phase === 'kosong' || phase === 'rusak') && <Notice tone="danger" role="status"><p>{t(phase)}</p></Notice>}
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <input type="hidden" name="buktiId" value={buktiId} />
        <Alasan state={state} locked={locked} />
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>
            {phase === 'busy' ? t('membuka') : locked ? t('cobaLagi') : asli('buka')}
          </Button>
        </p>
      </form>
    </>
  )
}

/** Opening an original needs scripts, for the key may be used in this browser only. */
export function BukaAsli(props: Props) {
  const t = useTranslations('formLangkah.buka')
  if (useHydrated()) return <Opening {...props} />
  return (
    <noscript>
      <div className="notice notice-warn">
        <p>{t('tanpaSkrip')}</p>
      </div>
    </noscript>
  )
}
