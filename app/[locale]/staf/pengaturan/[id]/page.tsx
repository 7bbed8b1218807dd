import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { PressForm } from '@/components/form/SubmitForm'
import { AkunKantorTertaut } from '@/components/staf/akun/AkunKantorTertaut'
import { PeranForm } from '@/components/staf/pengaturan/PeranForm'
import { PetugasUbahForm } from '@/components/staf/pengaturan/PetugasForm'
import { PeranTable } from '@/components/staf/pengaturan/PeranTable'
import { AturUlangSandi } from '@/components/staf/pengaturan/SandiAwal'
import { UsulanAkun } from '@/components/staf/pengaturan/UsulanAkun'
import { LinkButton } from '@/components/ui/Button'
import { Crumbs } from '@/components/ui/Crumbs'
import { KeyValue } from '@/components/ui/KeyValue'
import { listUsulanJabatan } from '@/lib/services/jabatan/list-usulan'
import { getAkun, listUnitAkun } from '@/lib/services/petugas/list-petugas'
import { getSitus } from '@/lib/services/situs/get-situs'
import { isPenerbitKini } from '@/lib/web/kantor/provider'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { uuidParam } from '@/lib/web/uuid-param'
import type { Akun } from '@/lib/domain/petugas/akun'
import {
  editPetugasAction,
  endAkunKantorAction,
  givePeranAction,
  resetPasswordAction,
  resetSecondFactorAction,
  switchOnPetugasAction,
} from '../actions'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

async function readAkun(params: Props['params']) {
  const petugas = await requirePetugas()
  const id = uuidParam((await params).id)
  const akun = await readForPage(() => getAkun(petugas, id))
  return { akun, usulan: (await listUsulanJabatan(petugas, id)).filter((one) => !one.selesai) }
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.pengaturan'))('satu') }
}

async function Masuk({ akun }: Readonly<{ akun: Akun }>) {
  const t = await getTranslations('awal.pengaturan')
  const hidden = { petugasId: akun.id }
  return (
    <section className="flow mt-12">
      <h2>{t('masuk')}</h2>
      <p className="text">{t('masukIsi')}</p>
      {akun.aktif && <AturUlangSandi action={resetPasswordAction} hidden={hidden} />}
      {akun.faktorKedua && (
        <PressForm
          action={resetSecondFactorAction}
          label={t('aturUlang2fa')}
          hidden={hidden}
          tanya={t('aturUlang2faTanya', { nama: akun.nama })}
        />
      )}
      {akun.aktif ? (
        <p>
          <LinkButton href={`/staf/pengaturan/${akun.id}/akhiri`} variant="secondary">
            {t('berhenti')}
          </LinkButton>
        </p>
      ) : (
        <PressForm action={switchOnPetugasAction} label={t('aktifkan')} hidden={hidden} />
      )}
    </section>
  )
}

async function Kantor({ akun }: Readonly<{ akun: Akun }>) {
  if (!akun.akunKantor) return null
  const t = await getTranslations('kantor.taut')
  return (
    <section className="flow mt-12">
      <h2>{t('judul')}</h2>
      <AkunKantorTertaut
        akun={akun.akunKantor}
        berlaku={isPenerbitKini(akun.akunKantor.penerbit)}
        lepas={endAkunKantorAction}
        isi="lepasAdmin"
        hidden={{ petugasId: akun.id }}
      />
    </section>
  )
}

async function DataAkun({ akun }: Readonly<{ akun: Akun }>) {
  const t = await getTranslations('awal.pengaturan')
  return (
    <KeyValue
      items={[
        { label: t('jabatan'), value: akun.jabatan },
        { label: t('nip'), value: akun.nip ?? '-' },
        { label: t('pangkat'), value: akun.pangkat ?? '-' },
        { label: t('unit'), value: akun.unit },
        { label: t('namaPengguna'), value: akun.namaPengguna },
        { label: t('keadaan'), value: t(akun.aktif ? (akun.gantiSandi ? 'menungguSandi' : 'aktif') : 'nonaktif') },
        { label: t('faktorKedua'), value: t(akun.faktorKedua ? 'terpasang' : 'belumTerpasang') },
      ]}
    />
  )
}

export default async function AkunPetugasPage({ params }: Props) {
  const { akun, usulan } = await readAkun(params)
  const t = await getTranslations('awal.pengaturan')
  const [{ hariIni }, unit] = await Promise.all([getSitus(), listUnitAkun()])
  return (
    <ClientMessages namespaces={['awal', 'isian', 'jabatan', 'staf']}>
      <Crumbs items={[{ label: t('judul'), href: '/staf/pengaturan' }, { label: akun.nama }]} />
      <h1>{akun.nama}</h1>
      <DataAkun akun={akun} />
      <UsulanAkun usulan={usulan} />
      <h2 className="mt-12">{t('peran')}</h2>
      <PeranTable akun={akun} />
      <section className="mt-12">
        <h2>{t('beriPeran')}</h2>
        <p className="text">{t('beriPeranIsi', { unit: akun.unit })}</p>
        <PeranForm action={givePeranAction} petugasId={akun.id} hariIni={hariIni} key={akun.peran.length} />
      </section>
      <section className="mt-12">
        <h2>{t('ubah')}</h2>
        <p className="text">{t('ubahIsi')}</p>
        <PetugasUbahForm
          key={`${akun.nama}${akun.unitId}`}
          action={editPetugasAction}
          akun={akun}
          unit={unit.map(({ id, nama }) => ({ value: id, label: nama }))}
        />
      </section>
      <Masuk akun={akun} />
      <Kantor akun={akun} />
    </ClientMessages>
  )
}
