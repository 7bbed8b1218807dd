'use client'

import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { AddressFields } from '@/components/lapor/fields/AddressFields'
import { JawabanFields } from '@/components/lapor/fields/JawabanFields'
import { PersonFields } from '@/components/lapor/fields/PersonFields'
import { useCanSeal, useLaporanForm, type LaporanAction, type Penyegel } from '@/components/lapor/use-laporan-form'
import { BuktiFields } from '@/components/lapor/wbs/BuktiFields'
import { MateriFields } from '@/components/lapor/wbs/MateriFields'
import { Checkbox, RadioGroup } from '@/components/ui/Choices'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SealNote, Sealed } from '@/components/ui/Sealed'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { CARA_WBS, judgeCatatWbs } from '@/lib/domain/lapor/catat-wbs-schema'
import { WaktuTerimaFields } from './WaktuTerimaFields'

type Props = Readonly<{
  action: LaporanAction
  penyegel: Penyegel
  kunciKirim: string
  samaran: string
  opd: readonly SelectGroup[]
  desa: readonly SelectGroup[]
  kecamatan: readonly SelectOption[]
  /** The office's ISO date: nothing came later. */
  today: string
}>

/** How and when it came. A paper letter is not scanned here: it goes to the custodian in a closed cover. */
function AsalWbsFields({ bag, today }: Readonly<{ bag: FormBag; today: string }>) {
  const t = useTranslations('meja')
  const kanal = useTranslations('pilihan.kanal')
  return (
    <>
      <RadioGroup
        {...bag.field('cara')}
        label={t('cara')}
        layout="row"
        required
        options={CARA_WBS.map((value) => ({ value, label: kanal(value) }))}
      />
      <WaktuTerimaFields bag={bag} today={today} />
      <div className="choices">
        <Checkbox name="lisan" label={t('lisan')} hint={t('lisanPetunjuk')} defaultChecked={bag.value('lisan') !== ''} />
      </div>
      <div className="flow">
        <h3>{t('surat.judul')}</h3>
        <p className="hint">{t('suratWbs')}</p>
      </div>
      <TextInput {...bag.field('nomorSurat')} label={t('nomorSurat')} optional maxLength={80} width="large" />
      <TextInput {...bag.field('tanggalSurat')} type="date" label={t('tanggalSurat')} optional max={today} width="medium" />
      <TextInput {...bag.field('perihal')} label={t('perihal')} optional maxLength={200} />
    </>
  )
}

type PelaporProps = Readonly<{ bag: FormBag; inBrowser: boolean }> & Pick<Props, 'samaran' | 'desa' | 'kecamatan'>

/** Who reported: typed here once, sealed, and read by nobody at this desk again. */
function PelaporWbsFields({ bag, samaran, inBrowser, desa, kecamatan }: PelaporProps) {
  const t = useTranslations('meja')
  const wbs = useTranslations('formWbs')
  return (
    <>
      <div className="flow">
        <SealNote open />
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
      </div>
      <Sealed>
        <p className="hint">
          {t('segel')} {t(inBrowser ? 'segelPeramban' : 'segelServer')}
        </p>
        <PersonFields bag={bag} seadanya />
        <AddressFields bag={bag} kecamatan={kecamatan} desa={desa} />
      </Sealed>
      <JawabanFields bag={bag} />
    </>
  )
}

/** A WBS report that came to the desk, on one page: how it came, who brought it, what it says, its files. */
export function CatatWbsForm({ action, penyegel, kunciKirim, opd, today, ...lists }: Props) {
  const t = useTranslations('meja')
  const guard = useUploadGuard()
  const canSeal = useCanSeal()
  const jalur = { layanan: 'WBS', judge: (form: FormData) => judgeCatatWbs(form, today) } as const
  const { state, post, faults, pending, onSubmit } = useLaporanForm(action, jalur, penyegel)
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
        <AsalWbsFields bag={bag} today={today} />
        <h2>{t('bagian.pelapor')}</h2>
        <PelaporWbsFields bag={bag} inBrowser={canSeal} {...lists} />
        <h2>{t('bagian.laporan')}</h2>
        <MateriFields bag={bag} opd={opd} desa={lists.desa} />
        <h2>{t('bagian.berkas')}</h2>
        <BuktiFields bag={bag} diterima={state.diterima} ditolak={state.ditolak} />
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
