-- What a case does once its mail has left, or was given up, is a job of its own: when it fails it is tried again, and the
-- mail is not sent again.
ALTER TABLE "outbox" ADD COLUMN "lanjutanAt" TIMESTAMPTZ(3), ADD COLUMN "lanjutanPercobaan" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "outbox_lanjutanAt_idx" ON "outbox" ("lanjutanAt");
