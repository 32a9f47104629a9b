#!/usr/bin/env bash
# Benchmarks: each prints its figures beside a named peer measured in the same run.
set -euo pipefail
. scripts/say.sh
. scripts/toolchain.sh

parts=("$@")
filter=()
if [ "${1:-}" = complexity ]; then # what follows narrows it down
  parts=(complexity)
  filter=("${@:2}")
elif [ $# = 0 ]; then
  parts=(start http judge) # complexity takes minutes: by name alone
fi

for part in "${parts[@]}"; do
  case $part in
    start | http) python3 scripts/bench.py "$part" ;;
    judge)
      maven -q -pl judge test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.zachet.judge.JudgeBench
      ;;
    complexity)
      maven -q -pl judge,server test-compile
      "$JAVA_HOME/bin/java" -cp "judge/target/classes:server/target/classes:server/target/test-classes:.build/app/lib/*" \
        dev.zachet.claims.ComplexityBench ${filter[@]+"${filter[@]}"}
      ;;
    *) stop "There is no benchmark '$part'." "./zachet bench [start|http|judge|complexity]" ;;
  esac
done
