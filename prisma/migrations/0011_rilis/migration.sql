-- An approved release bears the number of its series; what was approved before keeps none.

ALTER TABLE "rilisMedia"
ADD COLUMN "nomor" TEXT;
