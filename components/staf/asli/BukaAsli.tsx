'use client'

import { useCallback, useEffect, useState, type FormEvent } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { useHydrated } from '@/components/form/use-hydrated'
import { Button } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { openAsli, type AsliTerbuka, type AsliTertutup } from '@/lib/browser/open-asli'
import type { ActionState } from '@/lib/domain/action-state'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'
import { PdfPages } from '../bukti/PdfPages'
import { Outcome, Sandi, takeSandi } from '../identitas/Sandi'
import { useKeyFirst, type Ask } from '../identitas/use-key-first'
import { Refusal } from '../langkah/Refusal'
import type { StepTarget } from '../langkah/target'

type Props = Readonly<{
  open: Ask<AsliTertutup>
  target: StepTarget
  buktiId: string
  judul: string
  bungkus: string | null
  ingatan?: string
}>

const MINUTES = 5

function useAsli(open: Ask<AsliTertutup>, bungkus: string | null, ingatan?: string) {
  const [terbuka, setTerbuka] = useState<AsliTerbuka | null>(null)
  const { state, phase, setPhase, submit } = useKeyFirst<AsliTertutup>({
    bungkus,
    ingatan,
    ask: open,
    reveal: async (released, identity) => {
      const result = await openAsli(released, identity)
      if (!result.ok) return result.reason === 'empty' ? 'kosong' : 'rusak'
      setTerbuka(result.data)
      return 'idle'
    },
  })
  const close = useCallback(() => {
    setTerbuka(null)
    setPhase('tertutup')
  }, [setPhase])
  return { state, phase, terbuka, submit, close }
}

/** The pages of a paper stay in this page; its file reaches the disk only by the custodian's own click. */
function Dokumen({ gambar, url, nama }: Readonly<{ gambar: Blob; url: string; nama: string }>) {
  const t = useTranslations('bukti.asli')
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  useEffect(() => void gambar.arrayBuffer().then((buffer) => setBytes(new Uint8Array(buffer))), [gambar])
  return (
    <>
      {bytes && <PdfPages bytes={bytes} />}
      <p>
        <a href={url} download={nama || 'berkas-asli.pdf'}>
          {t('unduh')}
        </a>
      </p>
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
      <p role="status">
        {t(terbuka.cocok ? 'cocok' : 'takCocok')} {t('tutupOtomatis')}
      </p>
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

function Alasan({ state }: Readonly<{ state: ActionState }>) {
  const t = useTranslations('formLangkah.buka')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const bag = useFormBag(state)
  return (
    <fieldset className="form">
      <RadioGroup
        name="alasan"
        label={t('alasan')}
        required
        error={bag.error('alasan')}
        options={ALASAN_PEMBUKAAN.map((value) => ({ value, label: pilihan(value) }))}
      />
      <TextInput name="dasar" label={t('dasar')} hint={t('dasarPetunjuk')} required maxLength={200} error={bag.error('dasar')} />
      <TextArea name="uraian" label={t('uraian')} hint={t('uraianPetunjuk')} required maxLength={1000} error={bag.error('uraian')} />
    </fieldset>
  )
}

function Opening({ open, target, buktiId, judul, bungkus, ingatan }: Props) {
  const t = useTranslations('formLangkah.buka')
  const asli = useTranslations('bukti.asli')
  const { state, phase, terbuka, submit, close } = useAsli(open, bungkus, ingatan)
  const bag = useFormBag(state)
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (phase !== 'busy') void submit(new FormData(event.currentTarget), takeSandi(event.currentTarget))
  }
  if (terbuka) return <Gambar terbuka={terbuka} judul={judul} onClose={close} />
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      <Refusal state={state} target={target} />
      <Outcome phase={phase} />
      <form className="form" onSubmit={handleSubmit} noValidate>
        <input type="hidden" name="pengaduanId" value={target.pengaduanId} />
        <input type="hidden" name="buktiId" value={buktiId} />
        <Alasan state={state} />
        <Sandi phase={phase} />
        <p className="row actions">
          <Button type="submit" aria-disabled={phase === 'busy' || undefined}>
            {phase === 'busy' ? t('membuka') : asli('buka')}
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
