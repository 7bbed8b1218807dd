'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { CheckboxGroup, ChoiceFieldset, RadioGroup } from '@/components/ui/Choices'
import { TextInput } from '@/components/ui/TextInput'
import { isSeriAgenda, type JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { KERTAS, type Kertas } from '@/lib/domain/surat/pengaturan-surat'
import { fieldOfMulai, fieldOfPola } from '@/lib/domain/surat/pengaturan-surat-schema'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'

export type PengaturanSuratProps = Readonly<{
  action: SubmitAction
  pengaturan: Readonly<{
    layanan: Layanan
    kertas: Kertas
    opd: string
    unit: string
    pola: readonly Readonly<{ jenis: JenisPola; pola: string; agenda: boolean; mulai: number | null; berikutnya: string }>[]
    perangkat: readonly Readonly<{ id: string; nama: string; kode: string; mulai: number | null; berikutnya: string }>[]
  }>
}>

type Bag = Readonly<{ bag: FormBag }>
type Pengaturan = PengaturanSuratProps['pengaturan']

/** One series: its pattern, and the number it starts with where the office had given others before. */
function SeriFields({ bag, seri: { jenis, pola, mulai, agenda, berikutnya } }: Bag & Readonly<{ seri: Pengaturan['pola'][number] }>) {
  const t = useTranslations('surat.pengaturan')
  return (
    <div className="row">
      <TextInput
        {...bag.field(fieldOfPola(jenis), pola)}
        label={t(`jenis.${jenis}`)}
        hint={agenda ? t('dariAgenda') : t('berikutnya', { nomor: berikutnya })}
        width="large"
        required
        maxLength={60}
        spellCheck={false}
      />
      <TextInput
        {...bag.field(fieldOfMulai(jenis), mulai === null ? '' : String(mulai))}
        label={t('mulai', { jenis: t(`jenis.${jenis}`) })}
        width="medium"
        inputMode="numeric"
        maxLength={5}
      />
    </div>
  )
}

/** Which series the office's agenda keeps. */
function AgendaFields({ bag, pola }: Bag & Readonly<{ pola: Pengaturan['pola'] }>) {
  const t = useTranslations('surat.pengaturan')
  return (
    <CheckboxGroup
      name="agenda"
      label={t('agenda')}
      hint={t('agendaIsi')}
      error={bag.error('agenda')}
      defaultValues={bag.values('kertas').length > 0 ? bag.values('agenda') : pola.flatMap(({ jenis, agenda }) => (agenda ? [jenis] : []))}
      options={pola.filter(({ jenis }) => isSeriAgenda(jenis)).map(({ jenis }) => ({ value: jenis, label: t(`jenis.${jenis}`) }))}
    />
  )
}

/** Agencies number their memos themselves, each in a series of its own with its own code. */
function PerangkatFields({ bag, perangkat }: Bag & Readonly<{ perangkat: Pengaturan['perangkat'] }>) {
  const t = useTranslations('surat.pengaturan')
  const [kode, mulai] = [bag.values('opdKode'), bag.values('opdMulai')]
  return (
    <ChoiceFieldset id="opdKode" label={t('perangkat')} hint={t('perangkatIsi')} error={bag.error('opdKode') ?? bag.error('opdMulai')}>
      {perangkat.map((unit, i) => (
        <div className="row" key={unit.id}>
          <input type="hidden" name="opdId" value={unit.id} />
          <TextInput
            id={i === 0 ? 'opdKode' : `opdKode-${unit.id}`}
            name="opdKode"
            label={t('perangkatKode', { nama: unit.nama })}
            hint={t('berikutnya', { nomor: unit.berikutnya })}
            defaultValue={kode[i] ?? unit.kode}
            width="medium"
            maxLength={30}
          />
          <TextInput
            id={i === 0 ? 'opdMulai' : `opdMulai-${unit.id}`}
            name="opdMulai"
            label={t('mulai', { jenis: unit.nama })}
            defaultValue={mulai[i] ?? (unit.mulai === null ? '' : String(unit.mulai))}
            width="medium"
            inputMode="numeric"
            maxLength={5}
          />
        </div>
      ))}
    </ChoiceFieldset>
  )
}

/** Paper size, the office's codes, and one pattern a series with the number it would give next. */
export function PengaturanSuratForm({ action, pengaturan }: PengaturanSuratProps) {
  const t = useTranslations('surat.pengaturan')
  return (
    <SubmitForm action={action} submit={t('simpan')} hidden={{ layanan: pengaturan.layanan }}>
      {(bag) => (
        <>
          <RadioGroup
            {...bag.field('kertas', pengaturan.kertas)}
            label={t('kertas')}
            layout="row"
            required
            options={KERTAS.map((value) => ({ value, label: t(`ukuran.${value}`) }))}
          />
          <TextInput {...bag.field('kodeOpd', pengaturan.opd)} label={t('kodeOpd')} hint={t('kodeOpdPetunjuk')} width="medium" required />
          <TextInput
            {...bag.field('kodeUnit', pengaturan.unit)}
            label={t('kodeUnit')}
            hint={t('kodeUnitPetunjuk')}
            width="medium"
            required
          />
          <h2>{t('pola')}</h2>
          <p className="text">{t('polaIsi')}</p>
          {pengaturan.pola.map((seri) => (
            <SeriFields key={seri.jenis} bag={bag} seri={seri} />
          ))}
          <AgendaFields bag={bag} pola={pengaturan.pola} />
          {pengaturan.perangkat.length > 0 && <PerangkatFields bag={bag} perangkat={pengaturan.perangkat} />}
        </>
      )}
    </SubmitForm>
  )
}
