'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag } from '@/components/form/typed-form'
import { SubmitForm, SubmitRefusal, type SubmitAction } from '@/components/form/SubmitForm'
import { WilayahSelect, type ProvinsiView } from '@/components/instansi/WilayahSelect'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import { TextArea } from '@/components/ui/TextArea'
import { TEMPELAN_AWAL, type TempelanState } from '@/lib/domain/instansi/tempelan-state'
import type { BarisUnit } from '@/lib/domain/instansi/unit-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { LingkupField } from './UnitForm'

function Pratinjau({ baris }: Readonly<{ baris: readonly BarisUnit[] }>) {
  const t = useTranslations('instansi.impor')
  return (
    <Table dense stack caption={t('pratinjau')} head={[{ label: t('baris') }, { label: t('nama') }, { label: t('hasil') }]}>
      {baris.map(({ nama, galat }, index) => (
        <tr key={index}>
          <RowHead>{index + 1}</RowHead>
          <Cell label={t('nama')}>{nama}</Cell>
          <Cell label={t('hasil')}>
            <Tag kind={galat === null ? 'selesai' : galat === 'ada' ? 'arsip' : 'lewat'}>{t(galat ?? 'dibuat')}</Tag>
          </Cell>
        </tr>
      ))}
    </Table>
  )
}

type TempelProps = Readonly<{ action: (state: TempelanState, form: FormData) => Promise<TempelanState>; ada: readonly Layanan[] }>

/** A table pasted from a sheet: first looked at line by line, then taken. */
export function TempelForm({ action, ada }: TempelProps) {
  const t = useTranslations('instansi.impor')
  const [state, post] = useActionState(action, TEMPELAN_AWAL)
  const bag = useFormBag(state)
  const baru = state.baris?.filter(({ galat }) => galat === null).length ?? 0
  const rusak = state.baris?.some(({ galat }) => galat !== null && galat !== 'ada') ?? false
  return (
    <form className="form mt-4" action={post} noValidate>
      <ErrorSummary errors={bag.errors} />
      <SubmitRefusal state={state} />
      <TextArea {...bag.field('tabel')} label={t('tabel')} hint={t('tabelPetunjuk')} rows={12} required />
      <LingkupField bag={bag} ada={ada} />
      {state.baris && <Pratinjau baris={state.baris} />}
      <p className="row actions">
        <SubmitButton name="simpan" value="" variant={state.baris ? 'secondary' : 'primary'}>
          {t('periksa')}
        </SubmitButton>
        {baru > 0 && !rusak && (
          <SubmitButton name="simpan" value="1">
            {t('simpan', { n: baru })}
          </SubmitButton>
        )}
      </p>
    </form>
  )
}

/** All districts and villages of a regency by their official codes. */
export function MuatWilayahForm({ action, provinsi }: Readonly<{ action: SubmitAction; provinsi: readonly ProvinsiView[] }>) {
  const t = useTranslations('instansi.impor')
  return (
    <SubmitForm action={action} submit={t('muat')} variant="secondary">
      {(bag) => <WilayahSelect bag={bag} provinsi={provinsi} />}
    </SubmitForm>
  )
}
