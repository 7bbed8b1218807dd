'use client'

import { useTranslations } from 'next-intl'
import { FilesField } from '@/components/bukti/FilesField'
import type { FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { INITIAL_LAPORAN_STATE, type LaporanState } from '@/lib/domain/lapor/laporan-state'
import { FlagFields, MateriSp4nFields } from '@/components/lapor/sp4n/MateriSp4nFields'
import { AlamatSuratFields } from '@/components/staf/surat/AlamatSuratFields'
import { RadioGroup } from '@/components/ui/Choices'
import type { SelectOption } from '@/components/ui/Select'
import { CARA_BALASAN } from '@/lib/domain/kiriman/alamat-balasan'
import { CARA_SP4N } from '@/lib/domain/lapor/catat-sp4n-schema'
import { MejaForm } from './MejaForm'
import { SamaranField } from './SamaranField'
import { WaktuTerimaFields } from './WaktuTerimaFields'

type Props = Readonly<{
  action: (state: LaporanState, form: FormData) => Promise<LaporanState>
  kunciKirim: string
  samaran: string
  opd: readonly SelectOption[]
  /** The office's ISO date: nothing came later. */
  today: string
}>

function AsalSp4nFields({ bag, today, samaran }: Readonly<{ bag: FormBag; today: string; samaran: string }>) {
  const t = useTranslations('meja')
  const kanal = useTranslations('pilihan.kanal')
  return (
    <>
      <RadioGroup
        {...bag.field('kanal')}
        label={t('cara')}
        layout="row"
        required
        options={CARA_SP4N.map((value) => ({ value, label: kanal(value) }))}
      />
      <WaktuTerimaFields bag={bag} today={today} />
      <SamaranField bag={bag} samaran={samaran} />
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
  const form = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  return (
    <MejaForm form={form} kunciKirim={kunciKirim}>
      {(bag) => (
        <>
          <h2>{t('bagian.asal')}</h2>
          <AsalSp4nFields bag={bag} today={today} samaran={samaran} />
          <h2>{t('bagian.laporan')}</h2>
          <MateriSp4nFields bag={bag} opd={opd} hariIni={today} />
          <FlagFields bag={bag} />
          <h2>{t('bagian.jawaban')}</h2>
          <BalasanFields bag={bag} />
          <h2>{t('bagian.berkas')}</h2>
          <FilesField bag={bag} diterima={form.state.diterima} ditolak={form.state.ditolak} layanan="SP4N" label={t('berkasSp4n')} />
        </>
      )}
    </MejaForm>
  )
}
