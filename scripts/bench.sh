#!/usr/bin/env bash
# Benchmarks: each prints its figures beside a named peer measured in the same run.
set -euo pipefail
. scripts/say.sh
. scripts/toolchain.sh

for part in ${*:-start http judge}; do
  case $part in
    start | http) python3 scripts/bench.py "$part" ;;
    judge)
      maven -q -pl judge test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.zachet.judge.JudgeBench
      ;;
    *) stop "There is no benchmark '$part'." "./zachet bench [start|http|judge]" ;;
  esac
done
