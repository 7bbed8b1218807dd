'use client'

import { useTranslations } from 'next-intl'
import { useZona } from '@/components/ui/use-zona'
import { FilesField } from '@/components/bukti/FilesField'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { FlagFields, MateriSp4nFields } from '@/components/lapor/sp4n/MateriSp4nFields'
import { AlamatSuratFields } from '@/components/staf/surat/AlamatSuratFields'
import { RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import type { SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { CARA_BALASAN } from '@/lib/domain/kiriman/alamat-balasan'
import { CARA_SP4N } from '@/lib/domain/lapor/catat-sp4n-schema'

type Props = Readonly<{
  action: (state: LaporanState, form: FormData) => Promise<LaporanState>
  kunciKirim: string
  samaran: string
  opd: readonly SelectOption[]
  /** The office's ISO date: nothing came later. */
  today: string
}>

/** When it reached the office. */
function WaktuFields({ bag, today }: Readonly<{ bag: FormBag; today: string }>) {
  const t = useTranslations('meja')
  const zona = useZona()
  return (
    <>
      <TextInput
        {...bag.field('tanggalTerima', today)}
        type="date"
        label={t('tanggalTerima')}
        hint={t('tanggalTerimaSp4n')}
        required
        max={today}
        width="medium"
      />
      <TextInput
        {...bag.field('jamTerima')}
        type="time"
        label={t('jamTerima', { zona })}
        hint={t('jamTerimaPetunjuk')}
        optional
        width="medium"
      />
    </>
  )
}

function AsalSp4nFields({ bag, today, samaran }: Readonly<{ bag: FormBag; today: string; samaran: string }>) {
  const t = useTranslations('meja')
  const kanal = useTranslations('pilihan.kanal')
  const wbs = useTranslations('formWbs')
  return (
    <>
      <RadioGroup
        {...bag.field('kanal')}
        label={t('cara')}
        layout="row"
        required
        options={CARA_SP4N.map((value) => ({ value, label: kanal(value) }))}
      />
      <WaktuFields bag={bag} today={today} />
      <TextInput
        {...bag.field('samaran', samaran)}
        label={wbs('samaran.label')}
        hint={t('samaranPetunjuk')}
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={30}
        width="medium"
      />
    </>
  )
}

/** How the answer reaches somebody without an account; an address is asked for with a letter alone. */
function BalasanFields({ bag }: Readonly<{ bag: FormBag }>) {
  const wbs = useTranslations('formWbs.kirimJawaban')
  const pilihan = useTranslations('pilihan.kirimJawaban')
  return (
    <RadioGroup
      {...bag.field('kirimJawaban')}
      label={wbs('label')}
      required
      options={CARA_BALASAN.map((value) => ({
        value,
        label: pilihan(value),
        reveal:
          value === 'SURAT' ? (
            <div className="flow">
              <AlamatSuratFields bag={bag} />
            </div>
          ) : undefined,
      }))}
    />
  )
}

/** An SP4N report that came to the desk: how it came, what it says and how its answer goes back. Nobody is asked who he is. */
export function CatatSp4nForm({ action, kunciKirim, samaran, opd, today }: Props) {
  const t = useTranslations('meja')
  const guard = useUploadGuard()
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const bag = useFormBag(state, { ...faults, ...guard.faults })
  const failed = state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{t('galat')}</p>
        </Notice>
      )}
      <form className="form mt-l" action={post} onSubmit={guard.before(onSubmit)} noValidate>
        <input type="hidden" name="kunciKirim" value={bag.value('kunciKirim') || kunciKirim} />
        <h2>{t('bagian.asal')}</h2>
        <AsalSp4nFields bag={bag} today={today} samaran={samaran} />
        <h2>{t('bagian.laporan')}</h2>
        <MateriSp4nFields bag={bag} opd={opd} hariIni={today} />
        <FlagFields bag={bag} />
        <h2>{t('bagian.jawaban')}</h2>
        <BalasanFields bag={bag} />
        <h2>{t('bagian.berkas')}</h2>
        <FilesField bag={bag} diterima={state.diterima} ditolak={state.ditolak} layanan="SP4N" label={t('berkasSp4n')} />
        <p className="hint">{t('setelah')}</p>
        <p className="actions row">
          <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
            {t('catat')}
          </SubmitButton>
        </p>
      </form>
    </>
  )
}
