'use client'

import { useTranslations } from 'next-intl'
import { LaporanForm } from './LaporanForm'
import { SatuHalamanForm } from './SatuHalamanForm'
import type { FormulirProps, Penyegel } from './use-laporan-form'

type Props = FormulirProps &
  Readonly<{
    /** To whom identities are sealed; null where none is asked. */
    penyegel: Penyegel | null
    /** The account the report goes into: of whoever is signed in, or one to make; null where reports lie in none. */
    akun: Readonly<{ samaran: string | null }> | null
    pemda: string
  }>

/** The form of a layanan: in steps where an identity comes first, on one page elsewhere. */
export function Formulir({ penyegel, akun, pemda, ...form }: Props) {
  const t = useTranslations(`formulir.${form.layanan}`)
  const kepala = { judul: t('judul'), pembuka: t('pembuka', { pemda }) }
  return penyegel ? <LaporanForm {...form} {...kepala} penyegel={penyegel} /> : <SatuHalamanForm {...form} {...kepala} akun={akun} />
}
