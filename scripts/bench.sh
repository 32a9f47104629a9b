#!/usr/bin/env bash
# Benchmarks: each prints its figures beside a named peer measured in the same run.
set -euo pipefail
. scripts/say.sh
. scripts/toolchain.sh

bench_java() { # modules, class, its arguments: in a JVM of its own, whose CPU time is then the judge's alone
  local classpath=$PWD/.build/bench-classpath module folders=
  for module in ${1//,/ }; do folders="$module/target/test-classes:$module/target/classes:$folders"; done
  maven -q -pl "$1" test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" >&2
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$folders$(cat "$classpath")" "${@:2}"
}

parts=()
flags=()
for word in "$@"; do
  case $word in
    --*) flags+=("$word") ;;
    *) parts+=("$word") ;;
  esac
done
if [ ${#parts[@]} = 0 ]; then parts=(start http judge queue); fi

for part in "${parts[@]}"; do
  case $part in
    start | http) python3 scripts/bench.py "$part" ;;
    judge) bench_java judge dev.zachet.judge.JudgeBench ${flags[@]+"${flags[@]}"} ;;
    queue) bench_java judge,server dev.zachet.practice.QueueBench ${flags[@]+"${flags[@]}"} ;;
    *) stop "There is no benchmark '$part'." "./zachet bench [start|http|judge|queue] [--json]" ;;
  esac
done
