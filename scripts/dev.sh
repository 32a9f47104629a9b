#!/usr/bin/env bash
# The server on its usual port, built again and restarted when its sources change; Vite with hot replacement in front of it.
set -euo pipefail
. scripts/say.sh
. scripts/packages.sh
. scripts/toolchain.sh
. scripts/build.sh

server=
vite=
finish() { kill ${server:+"$server"} ${vite:+"$vite"} 2>/dev/null || true; wait 2>/dev/null || true; }
trap finish EXIT
trap 'exit 130' INT TERM

start_server() {
  if ! maven -q -pl judge,recall,lab,server -Dmaven.test.skip=true package; then
    complain "It does not compile; the old server is gone until it does."
    return
  fi
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -jar server/target/zachet-server-*-app.jar &
  server=$!
}

mkdir -p .build web/dist
need_node
install_web_packages
(cd web && exec node_modules/.bin/vite) &
vite=$!

seen=
while true; do
  now=$(fingerprint pom.xml judge/src/main recall/src/main lab/src/main server/src/main runner content)
  if [ "$now" != "$seen" ]; then
    seen=$now
    if [ -n "$server" ]; then
      say "Something changed: building again"
      kill "$server" 2>/dev/null || true
      wait "$server" 2>/dev/null || true
      server=
    fi
    start_server
  fi
  sleep 1
done
