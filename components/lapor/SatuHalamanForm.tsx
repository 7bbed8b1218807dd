'use client'

import { useTranslations } from 'next-intl'
import { AS_IT_STANDS, HarmlessDefault } from '@/components/form/HarmlessDefault'
import { KunciKirim } from '@/components/form/KunciKirim'
import { useFormBag, withPreset, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { AkunFields } from './fields/AkunFields'
import { BantuCerita } from './fields/BantuCerita'
import { BerkasFields, IsianFields } from './fields/IsianFields'
import type { FormulirProps } from './use-laporan-form'

type Props = FormulirProps & Readonly<{ judul: string; pembuka: string; akun: Readonly<{ samaran: string | null }> | null }>

type IsiProps = Readonly<{
  isian: Pick<FormulirProps, 'tampak' | 'pilihan'> & Readonly<{ bag: FormBag }>
  state: LaporanState
  akun: Props['akun']
}>

/** What is asked, in the order of the page. */
function Isi({ isian, state, akun }: IsiProps) {
  const t = useTranslations('formLaporan')
  const own = useTranslations(`formulir.${isian.tampak.layanan}`)
  // What can be pointed at is shown first; a request that has no place begins with its words.
  const bertempat = Object.values(isian.tampak.isian).some(({ bagian }) => bagian === 'tempat')
  const berkas = <BerkasFields {...isian} state={state} />
  return (
    <>
      {bertempat && (
        <>
          <h2>{own('tempat' as never)}</h2>
          {berkas}
          <IsianFields {...isian} bagian={['tempat']} />
        </>
      )}
      <h2>{own.has('laporan' as never) ? own('laporan' as never) : t('materi')}</h2>
      <IsianFields {...isian} bagian={['cerita', 'materi']} />
      <BantuCerita />
      {!bertempat && berkas}
      <IsianFields {...isian} bagian={['sifat', 'jawaban']} />
      {akun && <AkunFields bag={isian.bag} samaran={akun.samaran} />}
      <IsianFields {...isian} bagian={['penutup']} />
    </>
  )
}

/** One page, one form, one post. Whatever is refused comes back with all that was typed, but for the password. */
export function SatuHalamanForm({ tampak, action, kunciKirim, pilihan, awal = {}, judul, pembuka, akun }: Props) {
  const t = useTranslations('formLaporan')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0 ? [{ id: 'judul', text: t('galatUmum') }] : []
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...failed]} />
      <h1>{judul}</h1>
      <p className="lead mt-4">{pembuka}</p>
      <form className="form mt-8" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <HarmlessDefault {...AS_IT_STANDS} />
        <KunciKirim bag={bag} kunciKirim={kunciKirim} />
        <Isi isian={{ tampak, pilihan, bag: withPreset(bag, awal) }} state={state} akun={akun} />
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
