import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { PengaturanNav } from '@/components/staf/pengaturan/PengaturanNav'

const BAGIAN = ['layanan', 'unit', 'surat', 'tenggat', 'kanal'] as const

export default async function PengaturanLayout({ children }: Readonly<{ children: ReactNode }>) {
  const t = await getTranslations('instansi.pengaturan')
  const items = [
    { href: '/staf/pengaturan', label: t('akun') },
    ...BAGIAN.map((bagian) => ({ href: `/staf/pengaturan/${bagian}`, label: t(bagian) })),
  ]
  return (
    <>
      <PengaturanNav label={t('menu')} items={items} />
      <div className="mt-8">{children}</div>
    </>
  )
}
