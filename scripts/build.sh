# Builds what has changed: the front end into web/dist, the application into .build/app.

fingerprint() { # of the files below some folders: names, sizes and times
  find "$@" \( -name node_modules -o -name target -o -name dist -o -name __pycache__ \) -prune -o -type f -printf '%p %s %T@\n' \
    | LC_ALL=C sort | sha256sum | cut -d' ' -f1
}

install_web_packages() {
  local lock
  lock=$(sha256sum web/package-lock.json)
  if [ "$(cat web/node_modules/.zachet-lock 2>/dev/null)" != "$lock" ]; then
    say "Fetching the front end's packages"
    (cd web && npm ci --no-audit --no-fund --loglevel=error)
    printf '%s' "$lock" >web/node_modules/.zachet-lock
  fi
}

build_web() {
  local now
  now=$(fingerprint web)
  if [ -f web/dist/index.html ] && [ "$(cat .build/web.stamp 2>/dev/null)" = "$now" ]; then return; fi
  need_node
  install_web_packages
  say "Building the front end"
  (cd web && npm run --silent build >&2)
  printf '%s' "$now" >.build/web.stamp
}

build_app() {
  local now
  mkdir -p .build
  build_web
  now=$(fingerprint pom.xml judge/pom.xml judge/src/main recall/pom.xml recall/src/main lab/pom.xml lab/src/main server/pom.xml server/src/main .build/web.stamp | cat - <(printf '%s' "$JAVA_HOME"))
  if [ -f .build/app/zachet.jar ] && [ "$(cat .build/app.stamp 2>/dev/null)" = "$now" ]; then return; fi
  say "Building the application"
  rm -f .build/app.stamp
  maven -q -pl judge,recall,lab,server -Dmaven.test.skip=true package
  unpack_app
  train_app
  printf '%s' "$now" >.build/app.stamp
}

unpack_app() {
  rm -rf .build/app
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar server/target/zachet-server-*-app.jar extract --destination .build/app >/dev/null
  mv .build/app/zachet-server-*-app.jar .build/app/zachet.jar
  keep_own_sqlite .build/app/lib/sqlite-jdbc-*.jar
}

keep_own_sqlite() { # its jar holds SQLite for 22 kinds of machines, 13 MB; this one needs one of them
  python3 - "$1" "$(uname -m)" <<'PYTHON'
import os, sys, zipfile
jar, machine = sys.argv[1:]
natives, own = "org/sqlite/native/", f"org/sqlite/native/Linux/{machine}/"
with zipfile.ZipFile(jar) as old:
    if not any(name.startswith(own) and not name.endswith("/") for name in old.namelist()):
        sys.exit()
    with zipfile.ZipFile(jar + ".own", "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if not entry.filename.startswith(natives) or entry.filename.startswith(own):
                new.writestr(entry, old.read(entry))
os.replace(jar + ".own", jar)
PYTHON
}

# A first start whose only purpose is to note down which classes a start needs; later starts read them ready-made.
train_app() {
  local data
  data=$(mktemp -d)
  ZACHET_DATA=$data ZACHET_PORT=0 "$JAVA_HOME/bin/java" -XX:AOTCacheOutput=.build/app/zachet.aot -XX:+UseSerialGC \
    --enable-native-access=ALL-UNNAMED -Dspring.context.exit=onRefresh -jar .build/app/zachet.jar >.build/training.log 2>&1 \
    || { rm -f .build/app/zachet.aot; say "(No start-up cache could be made; starts will take a little longer. See .build/training.log)"; }
  rm -rf "$data"
}
