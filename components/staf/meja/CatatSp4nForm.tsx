'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { INITIAL_LAPORAN_STATE } from '@/lib/domain/lapor/laporan-state'
import { BerkasFields, IsianFields } from '@/components/lapor/fields/IsianFields'
import { SamaranField } from '@/components/lapor/fields/SamaranField'
import { AlamatSuratFields } from '@/components/staf/surat/AlamatSuratFields'
import { RadioGroup } from '@/components/ui/Choices'
import { CARA_BALASAN } from '@/lib/domain/kiriman/alamat-balasan'
import { CARA_SP4N } from '@/lib/domain/lapor/catat-sp4n-schema'
import { tampakOf } from '@/lib/domain/lapor/tampak'
import { MejaForm } from './MejaForm'
import { CaraTerimaFields } from './CaraTerimaFields'
import type { CatatFormProps } from './CatatForm'

/** How the answer reaches somebody without an account; an address is asked for with a letter alone. */
function BalasanFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formLaporan.kirimJawaban')
  const pilihan = useTranslations('pilihan.kirimJawaban')
  return (
    <RadioGroup
      {...bag.field('kirimJawaban')}
      label={t('label')}
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
export function CatatSp4nForm({ action, kunciKirim, pilihan }: Omit<CatatFormProps, 'penyegel'>) {
  const t = useTranslations('meja')
  const form = useScriptedForm(action, INITIAL_LAPORAN_STATE)
  const isian = { tampak: tampakOf('SP4N'), penanya: 'MEJA', pilihan } as const
  return (
    <MejaForm form={form} kunciKirim={kunciKirim}>
      {(bag) => (
        <>
          <h2>{t('bagian.asal')}</h2>
          <CaraTerimaFields bag={bag} today={pilihan.hariIni} name="kanal" cara={CARA_SP4N} lisan={false} />
          <SamaranField bag={bag} samaran={pilihan.samaran} hint={t('samaranPetunjuk')} />
          <h2>{t('bagian.laporan')}</h2>
          <IsianFields {...isian} bag={bag} bagian={['tempat', 'materi', 'sifat']} />
          <h2>{t('bagian.jawaban')}</h2>
          <BalasanFields bag={bag} />
          <h2>{t('bagian.berkas')}</h2>
          <BerkasFields {...isian} bag={bag} state={form.state} />
        </>
      )}
    </MejaForm>
  )
}
