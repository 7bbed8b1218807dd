-- An answer of Dumas goes one or several ways, among them ways no reporter can choose.
CREATE TYPE "CaraKiriman" AS ENUM ('HALAMAN', 'SUREL', 'SURAT', 'AMBIL', 'SERAH', 'TAYANG', 'LAPOR', 'MEDIA');
ALTER TABLE "kiriman" ALTER COLUMN "cara" TYPE "CaraKiriman" USING "cara"::text::"CaraKiriman";
ALTER TABLE "kiriman" ADD COLUMN "tautan" TEXT;
