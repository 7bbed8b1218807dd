'use client'

import { useActionState, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Select } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_STATE } from '@/lib/domain/action-state'
import { ALASAN_KEMBALI, KURIR } from '@/lib/domain/kiriman/surat-keluar'
import type { SuratAntre } from '@/lib/domain/kiriman/surat-antre'
import { SubmitRefusal, HiddenFields, type SubmitAction, type Hidden } from '@/components/form/SubmitForm'

type RowProps = Readonly<{ surat: SuratAntre; action: SubmitAction }>
type RowFormProps = RowProps &
  Readonly<{ hidden?: Hidden; submit: string; quiet?: boolean; children?: (bag: FormBag, idOf: (name: string) => string) => ReactNode }>

/** One form of many on the page: its fields carry the letter's id, so that every label leads to its own field. */
function RowForm({ surat, action, hidden, submit, quiet, children }: RowFormProps) {
  const [state, post] = useActionState(action, INITIAL_STATE)
  const bag = useFormBag(state)
  const idOf = (name: string) => `${name}-${surat.id}`
  return (
    <form className="form" action={post} noValidate>
      <ErrorSummary errors={bag.errors.map(({ id, text }) => ({ id: idOf(id), text }))} />
      <SubmitRefusal state={state} />
      <HiddenFields hidden={{ kirimanId: surat.id, ...hidden }} />
      {children?.(bag, idOf)}
      <p className="row">
        <SubmitButton variant={quiet ? 'quiet' : 'secondary'}>
          {submit}
          <span className="sr"> {surat.nomorTiket}</span>
        </SubmitButton>
      </p>
    </form>
  )
}

/** An act that asks for nothing but the press. */
export const TekanForm = ({ label, ...row }: RowProps & Readonly<{ label: string }>) => <RowForm {...row} submit={label} />

/** Date, courier and number of the receipt: with these the answer is given. */
export function KirimForm({ hariIni, ...row }: RowProps & Readonly<{ hariIni: string }>) {
  const t = useTranslations('suratKeluar')
  const { disetujui, versiKasus } = row.surat
  return (
    <RowForm {...row} submit={t('kirim')} hidden={{ versi: String(versiKasus) }}>
      {(bag, idOf) => (
        <>
          <TextInput
            type="date"
            id={idOf('tanggalKirim')}
            {...bag.field('tanggalKirim', hariIni)}
            label={t('tanggalKirim')}
            required
            width="medium"
            min={disetujui}
            max={hariIni}
          />
          <Select
            id={idOf('kurir')}
            {...bag.field('kurir', 'POS')}
            label={t('kurir')}
            required
            width="medium"
            options={KURIR.map((value) => ({ value, label: t(`pilihanKurir.${value}`) }))}
          />
          <TextInput id={idOf('resi')} {...bag.field('resi')} label={t('resi')} required width="medium" maxLength={60} />
        </>
      )}
    </RowForm>
  )
}

/** Why it came back, as a choice: an address must not be written down here. */
export function KembaliForm(row: RowProps) {
  const t = useTranslations('suratKeluar')
  return (
    <details>
      <summary>{t('kembali')}</summary>
      <RowForm {...row} submit={t('kembali')} quiet>
        {(bag, idOf) => (
          <Select
            id={idOf('alasanKembali')}
            {...bag.field('alasanKembali')}
            label={t('alasanKembali')}
            required
            width="medium"
            placeholder=""
            options={ALASAN_KEMBALI.map((value) => ({ value, label: t(`pilihanKembali.${value}`) }))}
          />
        )}
      </RowForm>
    </details>
  )
}
