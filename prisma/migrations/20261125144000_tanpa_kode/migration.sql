-- Information without a reporter has no access code.
ALTER TABLE "pengaduan" ALTER COLUMN "kodeAkses" DROP NOT NULL;
