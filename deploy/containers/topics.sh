#!/usr/bin/env bash
# The topics as every installation has them: twelve partitions, kept for ever; dead letters have one.
set -euo pipefail
topics=/opt/kafka/bin/kafka-topics.sh
until "$topics" --bootstrap-server "$1" --list >/dev/null 2>&1; do sleep 2; done
for name in complaints tickets deadlines callbacks; do
  "$topics" --bootstrap-server "$1" --create --if-not-exists --topic "whistle.$name" --partitions 12 --config retention.ms=-1
  "$topics" --bootstrap-server "$1" --create --if-not-exists --topic "whistle.$name.dlq" --partitions 1 --config retention.ms=-1
done
