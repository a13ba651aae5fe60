#!/usr/bin/env bash
# A base backup each night and at the start, eight of them; WAL older than the oldest is deleted.
set -euo pipefail
while :; do
  name=/backup/base/$(date -u +%Y%m%dT%H%M%SZ)
  pg_basebackup -D "$name.part" -F tar -z -X none -c fast && mv "$name.part" "$name"
  find /backup/base -mindepth 1 -maxdepth 1 | sort | head -n -8 | xargs -r rm -r
  oldest=$(find /backup/base -mindepth 1 -maxdepth 1 ! -name '*.part' | sort | head -n 1)
  first=$(tar -xOzf "$oldest/base.tar.gz" backup_label | sed -n 's/^START WAL LOCATION: .*(file \(.*\))/\1/p')
  pg_archivecleanup /backup/wal "$first"
  sleep 86400
done
