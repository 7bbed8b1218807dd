'use client'

import { useTranslations } from 'next-intl'
import type { FormBag } from '@/components/form/typed-form'
import { SubmitForm, type SubmitAction } from '@/components/form/SubmitForm'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choices'
import { FileInput } from '@/components/ui/FileInput'
import { Select } from '@/components/ui/Select'
import { TextInput } from '@/components/ui/TextInput'
import { TAHAP_BERKAS } from '@/lib/domain/dokumen/berkas'
import { bolehDipublikasikan } from '@/lib/domain/dokumen/hak'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { useBerkasText } from './use-berkas-text'

/** A mark of the officer; it shows nothing before the moderator agrees. */
function PublikField({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('berkas')
  return (
    <CheckboxGroup
      name="bolehPublik"
      label={t('publik')}
      error={bag.error('bolehPublik')}
      defaultValues={bag.values('bolehPublik')}
      options={[{ value: '1', label: t('bolehPublik'), hint: t('bolehPublikPetunjuk') }]}
    />
  )
}

function PilihBerkas({ bag, layanan }: Readonly<{ bag: FormBag; layanan: Layanan }>) {
  const t = useTranslations('berkas')
  return (
    <FileInput
      name="berkas"
      label={t('berkas')}
      hint={t('petunjuk')}
      required
      accept={Object.keys(STANDAR[layanan].berkas).join(',')}
      error={bag.error('berkas')}
    />
  )
}

type BerkasFormProps = Readonly<{ action: SubmitAction; pengaduanId: string; layanan: Layanan; dokumen: readonly DokumenKasus[] }>

/** A file, the paper it belongs to, what it shows, and whether the public may see it. */
export function BerkasForm({ action, pengaduanId, layanan, dokumen }: BerkasFormProps) {
  const t = useTranslations('berkas')
  const text = useBerkasText()
  const options = dokumen.map((value) => ({ value, label: text.dokumen(value) }))
  return (
    <section className="flow">
      <h2>{t('tambah')}</h2>
      <SubmitForm action={action} submit={t('simpan')} hidden={{ pengaduanId }}>
        {(bag) => (
          <>
            <Select
              key={bag.value('dokumen')}
              {...bag.field('dokumen', options.length === 1 ? options[0]?.value : '')}
              label={t('dokumen')}
              required
              width="large"
              placeholder={t('pilih')}
              options={options}
            />
            <PilihBerkas bag={bag} layanan={layanan} />
            <RadioGroup
              {...bag.field('tahap', 'LAIN')}
              label={t('tahap')}
              layout="row"
              required
              options={TAHAP_BERKAS.map((value) => ({ value, label: text.tahap(value) }))}
            />
            <TextInput {...bag.field('keterangan')} label={t('keterangan')} hint={t('keteranganPetunjuk')} maxLength={300} />
            {dokumen.some(bolehDipublikasikan) && <PublikField bag={bag} />}
          </>
        )}
      </SubmitForm>
    </section>
  )
}

type FotoFormProps = Readonly<{
  action: SubmitAction
  pengaduanId: string
  foto: readonly Readonly<{ id: string; keterangan: string; tahap: (typeof TAHAP_BERKAS)[number]; disetujui: boolean }>[]
}>

/** The moderator's choice among the photos the officers marked. */
export function FotoForm({ action, pengaduanId, foto }: FotoFormProps) {
  const t = useTranslations('berkas')
  const text = useBerkasText()
  if (foto.length === 0) return null
  return (
    <section className="flow">
      <h2>{t('foto')}</h2>
      <SubmitForm action={action} submit={t('setujui')} hidden={{ pengaduanId }}>
        {(bag) => (
          <CheckboxGroup
            name="foto"
            label={t('fotoPilih')}
            hint={t('fotoPetunjuk')}
            error={bag.error('foto')}
            defaultValues={foto.filter((row) => row.disetujui).map((row) => row.id)}
            options={foto.map((row, i) => ({
              value: row.id,
              label: `${i + 1}. ${text.tahap(row.tahap)}${row.keterangan && `: ${row.keterangan}`}`,
            }))}
          />
        )}
      </SubmitForm>
    </section>
  )
}
