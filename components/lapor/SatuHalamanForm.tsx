'use client'

import { useTranslations } from 'next-intl'
import { useFormBag, withPreset } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { AkunFields } from './fields/AkunFields'
import { BerkasFields, IsianFields } from './fields/IsianFields'
import type { FormulirProps } from './use-laporan-form'

type Props = FormulirProps & Readonly<{ judul: string; pembuka: string; akun: Readonly<{ samaran: string | null }> | null }>

/** One page, one form, one post. Whatever is refused comes back with all that was typed, but for the password. */
export function SatuHalamanForm({ tampak, action, kunciKirim, pilihan, awal = {}, judul, pembuka, akun }: Props) {
  const t = useTranslations('formLaporan')
  const own = useTranslations(`formulir.${tampak.layanan}`)
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0 ? [{ id: 'judul', text: t('galatUmum') }] : []
  const isian = { tampak, pilihan, bag: withPreset(bag, awal) }
  // What can be pointed at is shown first; a request that has no place begins with its words.
  const bertempat = Object.values(tampak.isian).some(({ bagian }) => bagian === 'tempat')
  const berkas = <BerkasFields {...isian} state={state} />
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...failed]} />
      <h1>{judul}</h1>
      <p className="lead mt-4">{pembuka}</p>
      <form className="form mt-8" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        {bertempat && (
          <>
            <h2>{own('tempat' as never)}</h2>
            {berkas}
            <IsianFields {...isian} bagian={['tempat']} />
          </>
        )}
        <h2>{own.has('laporan' as never) ? own('laporan' as never) : t('materi')}</h2>
        <IsianFields {...isian} bagian={['cerita', 'materi']} />
        {!bertempat && berkas}
        <IsianFields {...isian} bagian={['sifat', 'jawaban']} />
        {akun && <AkunFields bag={bag} samaran={akun.samaran} />}
        <IsianFields {...isian} bagian={['penutup']} />
        <p className="hint">{t('setelahKirim')}</p>
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
            {t('kirim')}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
