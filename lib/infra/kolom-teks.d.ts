/** What the code knows a text column to hold: the schema names these types (`/// [Layanan]`), the start holds the database against them. */
declare global {
  namespace PrismaJson {
    type Layanan = import('@/lib/domain/layanan').Layanan
    type Peran = import('@/lib/domain/auth/peran').Peran
    type JenisDokumen = import('@/lib/domain/dokumen/cetak').JenisDokumen
    type JenisTerbit = import('@/lib/domain/dokumen/cetak').JenisTerbit
  }
}

export {}
