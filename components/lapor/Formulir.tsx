import { useTranslations } from 'next-intl'
import type { Layanan } from '@/lib/domain/layanan'
import { tampakOf } from '@/lib/domain/lapor/tampak'
import { LaporanForm } from './LaporanForm'
import { SatuHalamanForm } from './SatuHalamanForm'
import type { FormulirProps, Penyegel } from './use-laporan-form'

type Props = Omit<FormulirProps, 'tampak'> &
  Readonly<{
    layanan: Layanan
    /** To whom identities are sealed; null where none is asked. */
    penyegel: Penyegel | null
    /** The account the report goes into: of whoever is signed in, or one to make; null where reports lie in none. */
    akun: Readonly<{ samaran: string | null }> | null
    pemda: string
  }>

/** The form of a layanan: in steps where an identity comes first, on one page elsewhere. */
export function Formulir({ layanan, penyegel, akun, pemda, ...rest }: Props) {
  const t = useTranslations(`formulir.${layanan}`)
  const form = { ...rest, tampak: tampakOf(layanan) }
  const kepala = { judul: t('judul'), pembuka: t('pembuka', { pemda }) }
  return penyegel ? <LaporanForm {...form} {...kepala} penyegel={penyegel} /> : <SatuHalamanForm {...form} {...kepala} akun={akun} />
}
