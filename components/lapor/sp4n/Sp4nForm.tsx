'use client'

import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { AppLink } from '@/components/ui/AppLink'
import { Checkbox, ChoiceFieldset } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import type { SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { AkunFields } from './AkunFields'
import { MateriSp4nFields, PilihanFields } from './MateriSp4nFields'

type Props = Readonly<{
  action: (state: LaporanState, form: FormData) => Promise<LaporanState>
  kunciKirim: string
  opd: readonly SelectOption[]
  /** The latest day a report can be about, as ISO. */
  hariIni: string
  /** Pseudonym of whoever is signed in; null: the form asks for an account. */
  samaran: string | null
}>

function Persetujuan({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formSp4n')
  const label = t.rich('persetujuan', { tautan: (chunks) => <AppLink href="/privasi">{chunks}</AppLink> })
  return (
    <ChoiceFieldset id="persetujuan" label={t('pernyataan')} error={bag.error('persetujuan')}>
      <div className="choices">
        <Checkbox name="persetujuan" label={label} required defaultChecked={bag.value('persetujuan') !== ''} />
      </div>
    </ChoiceFieldset>
  )
}

/** One page, one form, one post. Whatever is refused comes back with all that was typed, but for the password. */
export function Sp4nForm({ action, kunciKirim, opd, hariIni, samaran }: Props) {
  const t = useTranslations('formSp4n')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const guard = useUploadGuard()
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0 ? [{ id: 'judul', text: t('galat') }] : []
  return (
    <>
      <ErrorSummary errors={[...bag.errors, ...failed]} />
      <h1>{t('judul')}</h1>
      <p className="lead mt">{t('pembuka')}</p>
      <form className="form mt-l" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        <h2>{t('laporan')}</h2>
        <MateriSp4nFields bag={bag} opd={opd} hariIni={hariIni} />
        <FilesField bag={bag} diterima={state.diterima} ditolak={state.ditolak} layanan="SP4N" label={t('bukti')} />
        <PilihanFields bag={bag} />
        <AkunFields bag={bag} samaran={samaran} />
        <Persetujuan bag={bag} />
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
