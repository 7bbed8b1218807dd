'use client'

import { useTranslations } from 'next-intl'
import { AS_IT_STANDS, HarmlessDefault } from '@/components/form/HarmlessDefault'
import { KunciKirim } from '@/components/form/KunciKirim'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { FilesField } from '@/components/bukti/FilesField'
import { JawabanFields, PernyataanFields } from '@/components/lapor/fields/JawabanFields'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'
import { TextInput } from '@/components/ui/TextInput'
import { ALASAN_KEBERATAN } from '@/lib/domain/layanan'
import type { BatasBerkas } from '@/lib/domain/lapor/bukti'

type Props = Readonly<{
  action: (state: LaporanState, form: FormData) => Promise<LaporanState>
  kunciKirim: string
  nomorTiket: string
  berkas: BatasBerkas
}>

function AlasanFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('lacak.keberatan')
  const pilihan = useTranslations('pilihan.alasanKeberatan')
  return (
    <>
      <RadioGroup
        {...bag.field('alasanKeberatan')}
        label={t('alasan')}
        required
        options={ALASAN_KEBERATAN.map((value) => ({ value, label: pilihan(value) }))}
      />
      <TextArea
        {...bag.field('penjelasan')}
        label={t('uraian')}
        hint={t('uraianPetunjuk')}
        required
        rows={6}
        maxLength={5000}
        countLimit={5000}
      />
      <TextInput {...bag.field('terlapor')} label={t('terlapor')} hint={t('terlaporPetunjuk')} optional maxLength={300} />
    </>
  )
}

/** Why the answer does not settle it; the rest is taken from the case it points at. */
export function KeberatanForm({ action, kunciKirim, nomorTiket, berkas }: Props) {
  const t = useTranslations('lacak.keberatan')
  const umum = useTranslations('lacak')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 ? [{ id: 'penjelasan', text: umum('galatUmum') }] : []
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...failed]} />
      <h1>{t('judul')}</h1>
      <p className="lead mt-4">{t('pembuka', { nomor: nomorTiket })}</p>
      <form className="form mt-8" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <HarmlessDefault {...AS_IT_STANDS} />
        <KunciKirim bag={bag} kunciKirim={kunciKirim} />
        <AlasanFields bag={bag} />
        <FilesField bag={bag} diterima={state.diterima} ditolak={state.ditolak} berkas={berkas} />
        <JawabanFields bag={bag} surel />
        <PernyataanFields bag={bag} names={['pernyataan']} />
        <p className="actions row">
          <SubmitButton pending={pending}>{t('kirim')}</SubmitButton>
        </p>
      </form>
    </>
  )
}
