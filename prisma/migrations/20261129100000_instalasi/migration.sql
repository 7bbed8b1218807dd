-- One row: in which mode this register was begun, and with which keys. The fingerprints name the keys and tell nothing of them.
CREATE TABLE "instalasi" (
  "id" INTEGER NOT NULL DEFAULT 1,
  "mode" TEXT NOT NULL,
  "sidikKunci" JSONB NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  CONSTRAINT "instalasi_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "instalasi_satu" CHECK ("id" = 1),
  CONSTRAINT "instalasi_mode" CHECK ("mode" IN ('demo', 'kerja'))
);
